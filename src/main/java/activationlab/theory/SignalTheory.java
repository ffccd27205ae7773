package activationlab.theory;

import activationlab.activation.Activation;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How signals and gradients pass through a network of independent random weights, in the limit of wide layers.
 * Immutable and safe on any thread.
 *
 * <p>Forward (Poole et al., "Exponential expressivity in deep neural networks through transient chaos", 2016):
 * pre-activations are N(b, q), and {@code q = fan-in · Var(w) · E[f(z)²] + Var(bias)} of the layer below; two samples
 * have the same q, and a covariance that passes on alike by E[f(z) f(z')]. Backward (Schoenholz et al., "Deep
 * information propagation", 2017; Xiao et al., "Dynamical isometry and a mean field theory of CNNs", 2018; Hayou et
 * al., "On the impact of the activation function on deep neural networks training", 2019): mean squares of gradients
 * by pre-activation are multiplied by {@code fan-out · Var(w) · E[f'(z)²]}, their products for two samples by the same
 * with E[f'(z) f'(z')]. What comes back is taken to be independent of what went forward.
 *
 * <p>A weight gradient is a sum over the batch, so for n samples its expected square is that of one sample n times and
 * that of two n(n - 1) times. The more alike samples become with depth, the more the second counts.
 */
public final class SignalTheory {
    private final List<LayerSignal> layers;

    private SignalTheory(List<LayerSignal> layers) {
        this.layers = List.copyOf(layers);
    }

    /**
     * Predicts a network whose inputs are N(0, 1) and independent, and which answers with one sigmoid unit, trained by
     * binary cross-entropy towards labels that are 0 or 1 with equal chances whatever the inputs. Takes some
     * milliseconds.
     *
     * @param activation what follows every layer but the last
     * @param laws the layers, the first one first; each reads as many numbers as the one below has units
     * @param samples how many samples the batch has, at least 1
     */
    public static SignalTheory of(Activation activation, List<LayerLaw> laws, int samples) {
        requireChain(laws);
        if (samples < 1) {
            throw new IllegalArgumentException("samples " + samples + ", wanted at least 1");
        }
        return new SignalTheory(new Prediction(activation, laws, samples).layers());
    }

    private static void requireChain(List<LayerLaw> laws) {
        if (laws.isEmpty()) {
            throw new IllegalArgumentException("no layer, wanted at least the output layer");
        }
        for (int l = 1; l < laws.size(); l++) {
            if (laws.get(l).fanIn() != laws.get(l - 1).fanOut()) {
                throw new IllegalArgumentException(
                        "layer " + (l + 1) + " reads " + laws.get(l).fanIn() + " numbers, wanted "
                                + laws.get(l - 1).fanOut() + ", one per unit below");
            }
        }
        if (laws.getLast().fanOut() != 1) {
            throw new IllegalArgumentException(
                    "output layer of " + laws.getLast().fanOut() + " units, wanted 1");
        }
    }

    /** Returns what is to be expected of each layer of weights, the first layer first. */
    public List<LayerSignal> layers() {
        return layers;
    }

    /** Returns one number of every layer: {@code theory.each(LayerSignal::weightNorm)}. */
    public List<Double> each(ToDoubleFunction<LayerSignal> number) {
        return layers.stream().mapToDouble(number).boxed().toList();
    }

    /** Returns one number of every hidden layer, which all have an activation. */
    public List<Double> eachHidden(ToDoubleFunction<LayerSignal> number) {
        return layers.subList(0, layers.size() - 1).stream()
                .mapToDouble(number)
                .boxed()
                .toList();
    }
}
