package activationlab.diagnosis;

import java.util.List;

/**
 * Something that a rule finds wrong. Immutable and safe on any thread.
 *
 * @param rule which one
 * @param layers the layers of weights that show it, counted from 0, the output layer last; never empty
 * @param worst the layer that shows it most
 * @param measure how much, as the rule measures it
 */
record Symptom(Rule rule, List<Integer> layers, int worst, double measure) {
    Symptom {
        layers = List.copyOf(layers);
    }
}
