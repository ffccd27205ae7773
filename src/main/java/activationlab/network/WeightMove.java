package activationlab.network;

import java.util.List;

/**
 * What the latest step did to one weight or bias. Immutable and safe on any thread.
 *
 * @param before its value before the step
 * @param gradient that of the loss
 * @param direction what the optimizer followed: the gradient, or what clipping and penalties have made of it
 * @param rememberedBefore what the optimizer remembered of it before the step
 * @param remembered what the optimizer remembers now
 * @param now its value after the step
 */
public record WeightMove(
        double before,
        double gradient,
        double direction,
        List<Double> rememberedBefore,
        List<Double> remembered,
        double now) {
    public WeightMove {
        rememberedBefore = List.copyOf(rememberedBefore);
        remembered = List.copyOf(remembered);
    }
}
