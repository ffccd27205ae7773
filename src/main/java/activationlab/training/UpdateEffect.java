package activationlab.training;

import activationlab.dataset.Samples;
import activationlab.network.Inference;
import activationlab.network.LayerReading;
import activationlab.network.Network;
import activationlab.network.UnitObserver;
import java.util.Arrays;

/**
 * What one step did to the pre-activations of some units, each at one sample, part by part. All samples pass the
 * network from before and the one from after together. For one thread.
 */
final class UpdateEffect {
    private final Network before;
    private final Network after;
    private final Inference passBefore;
    private final Inference passAfter;
    private final Samples samples;
    // In growing order; the columns below are in this order, too.
    private int[] picked = {};
    // By layer, then input, then sample: what a layer reads.
    private double[][][] oldInputs = {};
    private double[][][] newInputs = {};

    /** Compares a network before and after a step; neither is modified, but both may be others at every look. */
    UpdateEffect(Network before, Network after, Samples samples) {
        this.before = before;
        this.after = after;
        this.samples = samples;
        passBefore = new Inference(before);
        passAfter = new Inference(after);
    }

    /** Looks at both networks as they are now, at some samples, counted from 0. */
    void look(int[] wanted) {
        picked = Arrays.stream(wanted).sorted().distinct().toArray();
        double[][] features = new double[samples.features()][picked.length];
        double[][] targets = new double[samples.targets()][picked.length];
        samples.gather(picked, 0, picked.length, features, targets);
        Samples few = new Samples(features, targets);
        oldInputs = inputs(passBefore, features, few);
        newInputs = inputs(passAfter, features, few);
    }

    private double[][][] inputs(Inference pass, double[][] features, Samples few) {
        int hidden = before.topology().layers() - 1;
        double[][][] inputs = new double[hidden][][];
        inputs[0] = features;
        for (int l = 1; l < hidden; l++) {
            inputs[l] = new double[before.topology().fanIn(l)][few.count()];
        }
        int[] passed = new int[hidden];
        UnitObserver above = (layer, z, a, units, n) -> {
            for (int unit = 0; layer + 1 < hidden && unit < units; unit++) {
                System.arraycopy(a[unit], 0, inputs[layer + 1][unit], passed[layer], n);
            }
            passed[layer] += n;
        };
        pass.inspect(few, above);
        return inputs;
    }

    /** Returns the parts at one of these samples; they add up to the change of {@code w x + b} but for rounding. */
    LifeEvent.Occasion.Update on(UnitPlace place, int sample, double rate) {
        int column = Arrays.binarySearch(picked, sample);
        double[][] olds = oldInputs[place.layer()];
        double[][] news = newInputs[place.layer()];
        LayerReading old = before.reading(place.layer());
        LayerReading moved = after.reading(place.layer());
        double squares = 0;
        double byWeights = 0;
        double byInputs = 0;
        for (int i = 0; i < olds.length; i++) {
            double move = moved.weight(place.unit(), i) - old.weight(place.unit(), i);
            squares += move * move;
            byWeights += move * olds[i][column];
            byInputs += moved.weight(place.unit(), i) * (news[i][column] - olds[i][column]);
        }
        double biasMove = moved.bias(place.unit()) - old.bias(place.unit());
        return new LifeEvent.Occasion.Update(rate, Math.sqrt(squares), biasMove, byWeights, byInputs);
    }
}
