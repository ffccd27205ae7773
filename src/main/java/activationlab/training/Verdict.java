package activationlab.training;

import activationlab.network.Loss;
import activationlab.network.Topology;
import java.util.function.IntToDoubleFunction;

/** What the answers of the output units of a network say. Safe on any thread. */
public enum Verdict {
    /** Each is a number. */
    NUMBERS,
    /** The only one is the probability of class 1 against class 0. */
    PAIR,
    /** Each is the probability of a class, and one class is right. */
    CLASSES,
    /** Each is the probability of a label, any number of which may be right. */
    LABELS;

    /** Returns what the answers of a network say. */
    public static Verdict of(Topology topology) {
        if (topology.loss() == Loss.CROSS_ENTROPY) {
            return CLASSES;
        }
        if (topology.loss() == Loss.BINARY_CROSS_ENTROPY) {
            return topology.outputs() == 1 ? PAIR : LABELS;
        }
        return NUMBERS;
    }

    /** Returns among how many classes so many outputs decide, 0 if they do not. */
    public int classes(int outputs) {
        return switch (this) {
            case PAIR -> 2;
            case CLASSES -> outputs;
            case NUMBERS, LABELS -> 0;
        };
    }

    /** Returns the probability of a class. */
    double probability(int label, IntToDoubleFunction answers) {
        if (this == PAIR) {
            return label == 1 ? answers.applyAsDouble(0) : 1 - answers.applyAsDouble(0);
        }
        return answers.applyAsDouble(label);
    }

    /** Returns the class decided for, the first of several that are alike. */
    int decision(int outputs, IntToDoubleFunction answers) {
        if (this == PAIR) {
            return answers.applyAsDouble(0) > 0.5 ? 1 : 0;
        }
        int likeliest = 0;
        for (int label = 1; label < outputs; label++) {
            likeliest = answers.applyAsDouble(label) > answers.applyAsDouble(likeliest) ? label : likeliest;
        }
        return likeliest;
    }
}
