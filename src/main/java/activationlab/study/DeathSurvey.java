package activationlab.study;

import activationlab.scale.Range;
import activationlab.training.Cell;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Many layers of a {@link DeathStudy}, each over the same biases: what chance makes of the result. Immutable and safe
 * on any thread.
 *
 * @param biases at least one, each one that a study allows
 * @param seeds how many seeds, from 1 on
 */
public record DeathSurvey(List<Double> biases, int seeds) {
    /** Numbers of seeds that are allowed. */
    public static final Range SEEDS = Range.of(1, 10_000);

    public DeathSurvey {
        biases = List.copyOf(biases);
        if (biases.isEmpty()) {
            throw new IllegalArgumentException("biases [], wanted at least one");
        }
        biases.forEach(bias -> DeathStudy.BIAS.require("bias", bias));
        SEEDS.require("seeds", seeds);
    }

    /** Returns the layers, in the order of their seeds. */
    public List<Cell<DeathTrace>> cells() {
        return IntStream.rangeClosed(1, seeds)
                .mapToObj(seed -> new Cell<>("seed " + seed, checkpoint -> {
                    checkpoint.pass();
                    return DeathLayer.draw(seed).along(biases);
                }))
                .toList();
    }
}
