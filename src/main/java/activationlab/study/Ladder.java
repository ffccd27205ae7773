package activationlab.study;

import activationlab.network.BadTensor;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What a probe has measured, layer by layer. Immutable and safe on any thread.
 *
 * @param probe the settings
 * @param rungs one per layer of weights, the first layer first, the output layer last
 * @param overflow the first tensor that was not finite, if any; numbers that come from it are infinite or NaN
 */
public record Ladder(Probe probe, List<Rung> rungs, Optional<BadTensor> overflow) {
    public Ladder {
        rungs = List.copyOf(rungs);
        if (rungs.size() != probe.depth()) {
            throw new IllegalArgumentException(rungs.size() + " rungs, wanted " + probe.depth() + ", one per layer");
        }
    }

    /** Returns one number of every layer: {@code ladder.each(Rung::weightNorm)}. */
    public List<Double> each(ToDoubleFunction<Rung> number) {
        return rungs.stream().mapToDouble(number).boxed().toList();
    }

    /** Returns one number of every hidden layer, which all have an activation. */
    public List<Double> eachHidden(ToDoubleFunction<Rung> number) {
        return hidden().stream().mapToDouble(number).boxed().toList();
    }

    /** Returns the hidden layers, the first one first; there may be none. */
    public List<Rung> hidden() {
        return rungs.subList(0, rungs.size() - 1);
    }

    /** Returns the layer that reads the inputs. */
    public Rung first() {
        return rungs.getFirst();
    }

    /** Returns the output layer. */
    public Rung output() {
        return rungs.getLast();
    }
}
