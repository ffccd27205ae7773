package activationlab.training;

import activationlab.activation.Catalog;
import activationlab.network.BadTensor;
import activationlab.network.LayerReading;
import activationlab.network.Network;
import activationlab.network.OutcomeReading;
import activationlab.network.UnitReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Takes the next step of a learner on a twin of it, and writes down every number on its way through one unit. The
 * learner itself does not move. For one thread.
 */
final class MotionTaker {
    private final Experiment experiment;
    private final Learner learner;
    private final Learner twin;
    private final LearnerState state;

    /** @param experiment the settings that the learner has now */
    MotionTaker(Experiment experiment, Learner learner) {
        this.experiment = experiment;
        this.learner = learner;
        state = learner.save();
        twin = new Learner(experiment, learner.dataset(), state);
    }

    /** Returns whether this is for a learner with these settings, so that no other taker is needed. */
    boolean suits(Experiment now, Learner other) {
        return other.equals(learner) && now.equals(experiment);
    }

    /**
     * Takes the step apart.
     *
     * @param wanted the unit; the nearest one if the network does not have it
     * @param sample the place of a sample in the batch, empty for the whole batch; the last one if it is smaller
     */
    Motion take(UnitPlace wanted, OptionalInt sample) {
        learner.saveInto(state);
        twin.restore(state);
        UnitPlace place = nearest(wanted);
        int n = twin.ready();
        OptionalInt one = sample.isPresent() ? OptionalInt.of(Math.min(sample.getAsInt(), n - 1)) : sample;
        Motion.Scope scope = new Motion.Scope(n, one);
        UnitReading unit = twin.reading(place);
        Motion.Forward forward = forward(unit, place, scope);
        Motion.Outcome outcome = outcome(twin.outcome(), scope);
        Motion.Backward backward = backward(unit, scope);
        List<Double> shares = shares(unit, scope);
        double rate = twin.rate();
        Optional<BadTensor> bad = twin.descend();
        Optional<Motion.Update> update =
                bad.isEmpty() ? Optional.of(update(rate, place, shares, forward.terms())) : Optional.empty();
        String refusal = bad.map(this::refusal).orElse("");
        int units = twin.network().topology().fanOut(place.layer());
        return new Motion(learner.step() + 1, place, units, scope, forward, outcome, backward, update, refusal);
    }

    private UnitPlace nearest(UnitPlace wanted) {
        int layer = Math.min(wanted.layer(), twin.network().topology().layers() - 1);
        return new UnitPlace(
                layer, Math.min(wanted.unit(), twin.network().topology().fanOut(layer) - 1));
    }

    private Motion.Forward forward(UnitReading unit, UnitPlace place, Motion.Scope scope) {
        List<Motion.Term> terms = new ArrayList<>();
        for (int i = 0; i < unit.inputs(); i++) {
            int input = i;
            double value = mean(scope, s -> unit.input(input, s));
            terms.add(new Motion.Term(unit.weight(i), value, unit.weight(i) * value));
        }
        boolean hidden = place.layer() < twin.network().topology().layers() - 1;
        return new Motion.Forward(
                hidden ? twin.network().activation(place.layer()) : Catalog.require("identity"),
                terms,
                unit.bias(),
                mean(scope, unit::preActivation),
                mean(scope, unit::seen),
                mean(scope, unit::activation),
                mean(scope, unit::output));
    }

    private Motion.Outcome outcome(OutcomeReading outcome, Motion.Scope scope) {
        List<Motion.Answer> answers = IntStream.range(0, outcome.units())
                .mapToObj(unit -> new Motion.Answer(
                        mean(scope, s -> outcome.preActivation(unit, s)),
                        mean(scope, s -> outcome.answer(unit, s)),
                        mean(scope, s -> outcome.target(unit, s)),
                        sum(scope, s -> outcome.gradient(unit, s))))
                .toList();
        double loss = scope.sample().isPresent() ? outcome.loss(scope.sample().getAsInt()) : outcome.loss();
        return new Motion.Outcome(twin.network().topology().loss(), answers, loss);
    }

    private static Motion.Backward backward(UnitReading unit, Motion.Scope scope) {
        List<Motion.Term> terms = new ArrayList<>();
        for (int reader = 0; reader < unit.readers(); reader++) {
            int above = reader;
            double gradient = sum(scope, s -> unit.gradientAbove(above, s));
            terms.add(new Motion.Term(unit.weightAbove(reader), gradient, unit.weightAbove(reader) * gradient));
        }
        return new Motion.Backward(
                terms,
                sum(scope, unit::upstream),
                sum(scope, unit::gradientByActivation),
                mean(scope, unit::slope),
                sum(scope, unit::gradient),
                unit.normalized());
    }

    // Of the weights, then of the bias.
    private static List<Double> shares(UnitReading unit, Motion.Scope scope) {
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < unit.inputs(); i++) {
            int input = i;
            shares.add(sum(scope, s -> unit.gradient(s) * unit.input(input, s)));
        }
        shares.add(sum(scope, unit::gradient));
        return shares;
    }

    private Motion.Update update(double rate, UnitPlace place, List<Double> shares, List<Motion.Term> terms) {
        Network network = twin.network();
        LayerReading layer = network.reading(place.layer());
        List<Motion.Move> moves = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            double input = i < terms.size() ? terms.get(i).value() : 1;
            moves.add(new Motion.Move(input, shares.get(i), layer.move(place.unit(), i)));
        }
        return new Motion.Update(
                rate, state.network.steps() + 1, experiment.descent().optimizer(), network.regularization(), moves);
    }

    private String refusal(BadTensor bad) {
        int last = twin.network().topology().layers();
        String where = bad.layer() >= last ? "the output layer" : "layer " + bad.layer();
        return "This step cannot be taken: the " + bad.name() + " of " + where + " would be "
                + bad.flaw().text() + ".";
    }

    private static double mean(Motion.Scope scope, IntToDoubleFunction number) {
        return scope.sample().isPresent() ? sum(scope, number) : sum(scope, number) / scope.count();
    }

    private static double sum(Motion.Scope scope, IntToDoubleFunction number) {
        if (scope.sample().isPresent()) {
            return number.applyAsDouble(scope.sample().getAsInt());
        }
        double sum = 0;
        for (int s = 0; s < scope.count(); s++) {
            sum += number.applyAsDouble(s);
        }
        return sum;
    }
}
