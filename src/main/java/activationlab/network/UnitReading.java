package activationlab.network;

import java.util.Objects;

/**
 * What passes through one unit in the latest run of a batch, every number of it, read where it stands: it holds until
 * the next run or step. Samples count from 0. For the thread of its network.
 */
public final class UnitReading {
    private final int unit;
    private final Layer layer;
    private final Stage stage;
    private final double[][] below;
    // The stage above, or that of the unit itself where there is none.
    private final Stage above;
    private final int readers;
    private final double[] upstream;
    private final double[] byActivation;
    private final double[] slopes;

    /**
     * Reads one unit of the latest run.
     *
     * @param stages all of them
     * @param index which one has the unit
     * @param below the rows that it reads
     * @param n how many samples the batch has
     */
    UnitReading(Stage[] stages, int index, int unit, double[][] below, int n) {
        this.unit = unit;
        this.below = below;
        stage = stages[index];
        layer = stage.layer();
        above = index + 1 < stages.length ? stages[index + 1] : stage;
        readers = index + 1 < stages.length ? above.layer().fanOut() : 0;
        upstream = new double[n];
        byActivation = new double[n];
        if (readers > 0) {
            above.passBack(n);
            System.arraycopy(stage.upstream()[unit], 0, upstream, 0, n);
            System.arraycopy(stage.activationGradients(n)[unit], 0, byActivation, 0, n);
        }
        slopes = stage.slopes(unit, n);
    }

    /** Returns how many numbers the unit reads. */
    public int inputs() {
        return layer.fanIn();
    }

    /** Returns one of its weights. */
    public double weight(int input) {
        return layer.values()[unit][Objects.checkIndex(input, layer.fanIn())];
    }

    public double bias() {
        return layer.values()[unit][layer.fanIn()];
    }

    /** Returns one of the numbers that it reads. */
    public double input(int input, int sample) {
        return below[Objects.checkIndex(input, layer.fanIn())][sample];
    }

    /** Returns its pre-activation, {@code w x + b}. */
    public double preActivation(int sample) {
        if (!stage.normalizes()) {
            return stage.preActivations()[unit][sample];
        }
        // Normalization has overwritten it.
        double z = bias();
        for (int input = 0; input < layer.fanIn(); input++) {
            z = Math.fma(weight(input), below[input][sample], z);
        }
        return z;
    }

    /** Returns whether its pre-activations are normalized before its activation sees them. */
    public boolean normalized() {
        return stage.normalizes();
    }

    /** Returns what its activation sees: its pre-activation, or what normalization has made of it. */
    public double seen(int sample) {
        return stage.normalized()[unit][sample];
    }

    /** Returns its activation. */
    public double activation(int sample) {
        return stage.activations()[unit][sample];
    }

    /** Returns what the next layer reads: its activation, or what dropout has made of it. */
    public double output(int sample) {
        return stage.outputs()[unit][sample];
    }

    /** Returns how many units read it; 0 for a unit of the output layer. */
    public int readers() {
        return readers;
    }

    /** Returns the weight that one of the units above has for it. */
    public double weightAbove(int reader) {
        return above.layer().values()[Objects.checkIndex(reader, readers)][unit];
    }

    /** Returns the gradient of the mean loss by the pre-activation of one of the units above. */
    public double gradientAbove(int reader, int sample) {
        return above.gradients()[Objects.checkIndex(reader, readers)][sample];
    }

    /** Returns the gradient by what the next layer reads: the sum over the units above. */
    public double upstream(int sample) {
        return upstream[sample];
    }

    /** Returns the gradient by its activation: {@link #upstream}, or 0 or a multiple of it where dropout acts. */
    public double gradientByActivation(int sample) {
        return byActivation[sample];
    }

    /** Returns the slope of its activation at what that sees, as training uses it; 1 in the output layer. */
    public double slope(int sample) {
        return slopes[sample];
    }

    /** Returns the gradient of the mean loss by its pre-activation. */
    public double gradient(int sample) {
        return stage.gradients()[unit][sample];
    }
}
