package activationlab.training;

import activationlab.dataset.Samples;
import activationlab.network.Backpropagation;
import activationlab.network.BadTensor;
import activationlab.network.Network;
import activationlab.network.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A plan on its way, epoch by epoch. The same plan gives the same bits on every machine. For one thread. */
public final class Course {
    private final Plan plan;
    private final Network network;
    private final Backpropagation whole;
    private final Backpropagation batch;
    private final Silence silence;
    private final int[] order;
    private long step;
    // Whether the gradients of the whole data are those that the next step needs.
    private boolean ready;
    private boolean diverged;

    /** Starts from the initial weights. */
    public Course(Plan plan) {
        this.plan = plan;
        Samples samples = plan.samples();
        network = plan.network();
        silence = new Silence(plan.topology());
        order = IntStream.range(0, samples.count()).toArray();
        whole = new Backpropagation(network, samples.count());
        samples.gather(order, 0, samples.count(), whole.inputs(), whole.targets());
        // A step on all samples that is no other than evaluation can use the gradients that were measured.
        batch = stepIsMeasured() ? whole : new Backpropagation(network, plan.effectiveBatchSize());
    }

    /** Measures loss, gradients and activations on all samples; see {@link EpochMetrics#lost} for what diverged. */
    public EpochMetrics measure() {
        Topology topology = plan.topology();
        if (diverged) {
            return EpochMetrics.lost(topology.layers());
        }
        int count = plan.samples().count();
        whole.measure(count);
        ready = stepIsMeasured();
        silence.clear();
        whole.show(count, silence);
        List<EpochMetrics.Layer> layers = new ArrayList<>();
        for (int l = 0; l < topology.layers(); l++) {
            boolean hidden = l < topology.layers() - 1;
            layers.add(new EpochMetrics.Layer(
                    network.weightGradientNorm(l),
                    network.biasGradientNorm(l),
                    hidden ? silence.zeroFraction(l) : Double.NaN,
                    hidden ? silence.silentFraction(l) : Double.NaN));
        }
        return new EpochMetrics(whole.loss(count), layers);
    }

    /**
     * Takes the steps of one epoch, over consecutive batches.
     *
     * @return what was not finite, if anything: then that step was not taken, and none is taken from then on
     */
    public Optional<BadTensor> advance() {
        int count = plan.samples().count();
        int size = plan.effectiveBatchSize();
        for (int from = 0; from < count && !diverged; from += size) {
            int n = Math.min(size, count - from);
            computeGradients(from, n);
            // Even where the loss has overflowed, a step on finite gradients can be taken.
            diverged = !(network.finiteGradients()
                    && network.descend(plan.schedule().learningRate()));
            ready = false;
            step++;
            if (diverged) {
                return Optional.of(batch.firstBad(n).orElse(BadTensor.unknown()));
            }
        }
        return Optional.empty();
    }

    /** Returns how many steps have been tried. */
    public long step() {
        return step;
    }

    private void computeGradients(int from, int n) {
        if (ready) {
            return;
        }
        if (batch != whole) {
            plan.samples().gather(order, from, n, batch.inputs(), batch.targets());
        }
        batch.run(n, step);
    }

    private boolean stepIsMeasured() {
        return plan.effectiveBatchSize() == plan.samples().count()
                && plan.topology().steady();
    }
}
