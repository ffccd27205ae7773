package activationlab.study;

import activationlab.training.Experiment;

/**
 * One of the networks of a race. Immutable and safe on any thread.
 *
 * @param name what tells it from the others on the same samples, such as {@code relu}
 * @param experiment its settings; the seed counts for nothing
 */
public record Lane(String name, Experiment experiment) {
    public Lane {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of a lane '" + name + "', wanted some letters");
        }
    }

    /** Returns what it learns from. */
    public String samples() {
        return experiment.recipe().source().title();
    }

    /** Returns how many numbers a sample has to learn from. */
    public int features() {
        return experiment.recipe().source().features();
    }
}
