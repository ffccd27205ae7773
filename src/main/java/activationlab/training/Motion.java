package activationlab.training;

import activationlab.activation.Activation;
import activationlab.network.Loss;
import activationlab.network.Optimizer;
import activationlab.network.Regularization;
import activationlab.network.WeightMove;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The step that a run takes next, taken apart at one unit. The numbers are those of the step itself, which a twin of
 * the network takes in advance; those of the way back belong to the weights from before the step. Gradients are by the
 * mean loss of the batch, so those of its samples add up to those of the step. Immutable and safe on any thread.
 *
 * @param step which step comes next, counted from 1
 * @param place the unit; the layer behind the last hidden one is the output layer
 * @param units how many units its layer has
 * @param scope of which samples the numbers are
 * @param forward from the inputs of the unit to its activation
 * @param outcome answers and loss
 * @param backward from the layer above to the gradient by the pre-activation
 * @param update what the step does to weights and bias; empty if it cannot be taken
 * @param refusal why the step cannot be taken, one sentence; empty if it can
 */
public record Motion(
        long step,
        UnitPlace place,
        int units,
        Scope scope,
        Forward forward,
        Outcome outcome,
        Backward backward,
        Optional<Update> update,
        String refusal) {

    /** Returns whether the unit is one of the output layer. */
    public boolean isOutput() {
        return backward.terms().isEmpty();
    }

    /** Returns the place as people say it: {@code unit 3 of layer 2}, {@code output 1}. */
    public String title() {
        return isOutput() ? "output " + (place.unit() + 1) : place.title();
    }

    /**
     * Of which samples numbers are: of one, or of the whole batch, and then activations are means over its samples and
     * gradients are sums.
     *
     * @param count how many samples the batch has
     * @param sample which one, by its place in the batch, counted from 0; empty for the whole batch
     */
    public record Scope(int count, OptionalInt sample) {
        public Scope {
            if (sample.isPresent() && sample.getAsInt() >= count) {
                throw new IllegalArgumentException(
                        "sample " + sample.getAsInt() + " of a batch of " + count + ", wanted one that it has");
            }
        }
    }

    /** A multiplication. */
    public record Term(double weight, double value, double product) {}

    /**
     * The way forward.
     *
     * @param activation of the unit, with parameters as learned; the identity in the output layer
     * @param terms weight times input, in the order of the inputs
     * @param bias added to their sum
     * @param z the sum, the pre-activation
     * @param seen what the activation sees: z, or what batch normalization has made of it
     * @param a the activation
     * @param out what the next layer reads: a, or what dropout has made of it
     */
    public record Forward(
            Activation activation, List<Term> terms, double bias, double z, double seen, double a, double out) {
        public Forward {
            terms = List.copyOf(terms);
        }
    }

    /**
     * What the network answers and what that costs.
     *
     * @param loss what training makes small
     * @param answers one for each unit of the output layer
     * @param value the loss of the sample, or the mean over the batch
     */
    public record Outcome(Loss loss, List<Answer> answers, double value) {
        public Outcome {
            answers = List.copyOf(answers);
        }
    }

    /**
     * What one unit of the output layer answers.
     *
     * @param z its pre-activation
     * @param value a number, or a probability
     * @param target what it should be
     * @param gradient that of the mean loss by z
     */
    public record Answer(double z, double value, double target, double gradient) {}

    /**
     * The way back.
     *
     * @param terms weight times gradient by pre-activation, one for each unit of the layer above; none in the output
     *     layer
     * @param upstream their sum, the gradient by what the layer above reads
     * @param byActivation the same behind dropout, the gradient by a
     * @param slope of the activation
     * @param dz the gradient by the pre-activation: {@code byActivation * slope}, unless batch normalization is between
     * @param normalized whether it is
     */
    public record Backward(
            List<Term> terms, double upstream, double byActivation, double slope, double dz, boolean normalized) {
        public Backward {
            terms = List.copyOf(terms);
        }
    }

    /**
     * The step itself.
     *
     * @param rate the learning rate
     * @param number which step of the optimizer this is, counted from 1
     * @param optimizer how gradients become steps
     * @param regularization what is done to gradients first
     * @param moves one for each weight, in the order of the inputs, then that of the bias
     */
    public record Update(
            double rate, long number, Optimizer optimizer, Regularization regularization, List<Move> moves) {
        public Update {
            moves = List.copyOf(moves);
        }
    }

    /**
     * One weight on its way.
     *
     * @param input what the weight is multiplied with, 1 for the bias
     * @param share the part of the gradient that comes from the sample looked at: dz times input; the whole gradient
     *     where the whole batch is looked at
     * @param weight what the step does
     */
    public record Move(double input, double share, WeightMove weight) {}
}
