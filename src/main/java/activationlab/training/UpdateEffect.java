package activationlab.training;

import activationlab.dataset.Samples;
import activationlab.network.Inference;
import activationlab.network.LayerReading;
import activationlab.network.Network;
import activationlab.network.UnitObserver;

/** What one step did to the pre-activation of a unit at one sample, part by part. For one thread. */
final class UpdateEffect {
    private final Network before;
    private final Network after;
    private final Samples samples;

    /** Compares a network before and after a step; neither is modified. */
    UpdateEffect(Network before, Network after, Samples samples) {
        this.before = before;
        this.after = after;
        this.samples = samples;
    }

    /** Returns the parts at a sample, counted from 0; they add up to the change of {@code w x + b} but for rounding. */
    LifeEvent.Occasion.Update on(UnitPlace place, int sample, double rate) {
        double[] oldInputs = inputs(before, place.layer(), sample);
        double[] newInputs = inputs(after, place.layer(), sample);
        LayerReading old = before.reading(place.layer());
        LayerReading moved = after.reading(place.layer());
        double squares = 0;
        double byWeights = 0;
        double byInputs = 0;
        for (int i = 0; i < oldInputs.length; i++) {
            double move = moved.weight(place.unit(), i) - old.weight(place.unit(), i);
            squares += move * move;
            byWeights += move * oldInputs[i];
            byInputs += moved.weight(place.unit(), i) * (newInputs[i] - oldInputs[i]);
        }
        double biasMove = moved.bias(place.unit()) - old.bias(place.unit());
        return new LifeEvent.Occasion.Update(rate, Math.sqrt(squares), biasMove, byWeights, byInputs);
    }

    /** Returns what a hidden layer reads at a sample. */
    private double[] inputs(Network network, int layer, int sample) {
        Samples one = samples.slice(sample, sample + 1);
        if (layer == 0) {
            double[] features = new double[one.features()];
            for (int f = 0; f < features.length; f++) {
                features[f] = one.feature(f, 0);
            }
            return features;
        }
        double[] activations = new double[network.topology().fanIn(layer)];
        UnitObserver below = (l, z, a, units, n) -> {
            for (int unit = 0; l == layer - 1 && unit < units; unit++) {
                activations[unit] = a[unit][0];
            }
        };
        new Inference(network).inspect(one, below);
        return activations;
    }
}
