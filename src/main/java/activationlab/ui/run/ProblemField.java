package activationlab.ui.run;

import activationlab.dataset.Problem;
import activationlab.training.Experiment;
import activationlab.ui.control.ChoiceField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A choice among the problems that samples can be drawn of. JavaFX thread only. */
public final class ProblemField {
    private static final List<Optional<Problem>> DRAWN =
            Stream.of(Problem.values()).map(Optional::of).toList();

    private ProblemField() {}

    /** Returns a choice that follows the model; samples of one's own are a choice only while they are used. */
    public static ChoiceField<Optional<Problem>> of(String name, RunModel model) {
        ChoiceField<Optional<Problem>> field = new ChoiceField<>(
                name,
                "What the network shall learn: samples drawn anew for every seed, of classes or of numbers",
                DRAWN,
                problem -> problem.map(Problem::title).orElse("own data"));
        field.setId(name);
        model.experimentProperty().subscribe(now -> field.offer(choices(now)));
        model.linkChoice(
                field.valueProperty(),
                Experiment::problem,
                (now, problem) -> problem.map(now::withProblem).orElse(now));
        return field;
    }

    private static List<Optional<Problem>> choices(Experiment now) {
        List<Optional<Problem>> choices = new ArrayList<>(DRAWN);
        if (now.problem().isEmpty()) {
            choices.add(Optional.empty());
        }
        return choices;
    }
}
