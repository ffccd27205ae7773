package activationlab.study;

import java.util.List;

/**
 * What becomes of one drawn layer while its bias moves. Immutable and safe on any thread.
 *
 * @param seed what samples and weights come from
 * @param biases which biases, in the order asked for
 * @param deaths how much is dead at each of them
 */
public record DeathTrace(int seed, List<Double> biases, List<Deaths> deaths) {
    public DeathTrace {
        biases = List.copyOf(biases);
        deaths = List.copyOf(deaths);
        if (biases.size() != deaths.size()) {
            throw new IllegalArgumentException(
                    "deaths at " + deaths.size() + " biases, wanted " + biases.size() + ", one for each");
        }
    }
}
