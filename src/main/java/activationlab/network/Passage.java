package activationlab.network;

import activationlab.activation.Activation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the pre-activations of one hidden layer pass through: normalization, activation, dropout, the first and the last
 * only if the layer has them. For one thread.
 */
final class Passage {
    private final int layer;
    private final int memories;
    private final long seed;
    private final @Nullable BatchNorm norm;
    private final @Nullable Dropout dropout;
    private Gate gate;

    /**
     * Makes the passage of a layer as it is before training.
     *
     * @param layer counts from 0
     * @param memories how many numbers the optimizer remembers of a learned parameter
     * @param seed what random slopes and dropout come from
     */
    Passage(HiddenLayer hidden, int layer, int memories, long seed) {
        this.layer = layer;
        this.memories = memories;
        this.seed = seed;
        norm = hidden.normalization() == Normalization.BATCH ? new BatchNorm(hidden.units(), memories) : null;
        dropout = hidden.dropout() > 0 ? new Dropout(hidden.dropout(), Draws.key(seed, "dropout", layer)) : null;
        gate = gate(hidden.activation());
    }

    void use(Activation activation) {
        gate = gate(activation);
    }

    private Gate gate(Activation activation) {
        return Gate.of(activation, Draws.key(seed, "slopes", layer), memories);
    }

    @Nullable
    BatchNorm norm() {
        return norm;
    }

    @Nullable
    Dropout dropout() {
        return dropout;
    }

    Gate gate() {
        return gate;
    }

    /** Returns what training moves here; other parameters after {@link #use}. */
    List<Parameters> parameters() {
        List<Parameters> all = new ArrayList<>(gate.parameters());
        if (norm != null) {
            all.add(norm.parameters());
        }
        return all;
    }

    /** Returns whether what is learned and counted here is of the same kind as elsewhere. */
    boolean isLike(Passage elder) {
        return (norm == null) == (elder.norm == null)
                && gate.parameters().isEmpty() == elder.gate.parameters().isEmpty()
                && (gate.parameters().isEmpty() || gate.learnsAs(elder.gate));
    }

    /** Takes over what was learned behind a layer of as many units, as far as it is of the same kind. */
    void adopt(Passage elder) {
        if (norm != null && elder.norm != null) {
            norm.parameters().adopt(elder.norm.parameters());
            norm.statistics().adopt(elder.norm.statistics());
        }
        if (gate.learnsAs(elder.gate)) {
            for (int i = 0; i < gate.parameters().size(); i++) {
                gate.parameters().get(i).adopt(elder.gate.parameters().get(i));
            }
        }
    }

    /** Adds to a list what a step changes here, but for the parameters. */
    void addTo(List<Turns> tensors) {
        if (norm != null) {
            tensors.add(norm.statistics());
        }
    }

    /** Says which step of training comes next. */
    void begin(long step) {
        gate.begin(step);
        if (norm != null) {
            norm.begin();
        }
        if (dropout != null) {
            dropout.begin(step);
        }
    }

    /** Says that evaluation comes next. */
    void settle() {
        gate.settle();
        if (norm != null) {
            norm.settle();
        }
        if (dropout != null) {
            dropout.settle();
        }
    }

    /**
     * Writes the activations, in evaluation.
     *
     * @param z pre-activations, overwritten if they are normalized
     */
    void infer(double[][] z, double[][] out, int units, int n) {
        if (norm != null) {
            norm.infer(z, n);
        }
        gate.infer(z, out, units, n);
    }

    /** Returns whether all that the next step brings is finite, but for the parameters. */
    boolean nextFinite() {
        return norm == null || norm.nextFinite();
    }

    /** Returns the flaw of what the next step brings, where that is not finite. */
    Flaw nextFlaw() {
        return norm == null ? Flaw.NOT_A_NUMBER : norm.nextFlaw();
    }

    /** Takes the step, but for the parameters, which it brings into their ranges before theirs is taken. */
    void forth() {
        gate.confine();
        if (norm != null) {
            norm.forth();
        }
    }

    /** Takes the latest step back, but for the parameters; once only. */
    void back() {
        if (norm != null) {
            norm.back();
        }
    }
}
