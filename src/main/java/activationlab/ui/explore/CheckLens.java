package activationlab.ui.explore;

import activationlab.figure.Figure;
import activationlab.plot.CurveView;
import activationlab.plot.DifferencePlot;
import activationlab.plot.StyledActivation;
import activationlab.precision.Difference;
import activationlab.precision.NumericCheck;
import activationlab.session.CheckState;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.chart.Handle;
import activationlab.ui.control.Link;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.control.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;

/** The exact derivative of the curve in focus beside differences of values. JavaFX thread only. */
final class CheckLens extends FocusLens<CheckState, CheckState> {
    static final Quantity PLACE = Quantity.linear(
                    "x", CheckState.AT, CheckState.FIRST.check().at(), 0.01)
            .withEffect("Where the step is varied; it can also be dragged in the upper charts")
            .withMarks(List.of(-10.0, -5.0, -3.0, -1.0, 0.0, 1.0, 3.0, 5.0, 10.0));
    static final Quantity STEP = Quantity.log(
                    "step h", NumericCheck.STEP, CheckState.FIRST.check().step())
            .withEffect("The step of the differences in the upper charts; it can also be dragged in the lowest chart")
            .withMarks(List.of(1e-16, 1e-14, 1e-12, 1e-10, 1e-8, 1e-6, 1e-4, 1e-2, 1.0));

    private static final int OVER_STEPS = 2;

    private final ObjectProperty<CheckState> state;
    private final List<Node> tools;

    CheckLens(ExploreModel model, ChartDesk desk) {
        super(CheckState.class, "Check", model, desk);
        this.state = state();
        this.tools = List.of(differences(), place(), step());
        install(CheckState::zooms, CheckState::withZooms, new Cursors());
    }

    @Override
    public List<Node> tools() {
        return tools;
    }

    @Override
    public void refresh(List<Choice> drawn) {
        CheckState now = state.get();
        show(drawn, Reaches.around(now.check().at(), now.check().at()), now);
    }

    @Override
    Function<CheckState, Figure> prepare(Choice choice, StyledActivation curve, CurveView view) {
        return now -> DifferencePlot.of(curve, view, now.check(), shown(now));
    }

    private static List<Difference> shown(CheckState now) {
        return now.only().map(List::of).orElse(List.of(Difference.values()));
    }

    private PillSwitch<Optional<Difference>> differences() {
        List<Optional<Difference>> choices = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Difference.values()).map(Optional::of).forEach(choices::add);
        PillSwitch<Optional<Difference>> differences = new PillSwitch<>(
                "Which estimate is compared with the exact slope: forward takes f(x + h) and f(x), central f(x + h) and"
                        + " f(x \u2212 h)",
                choices,
                only -> only.map(Difference::title).orElse("both"));
        differences.setId("check-difference");
        Link.choice(state, differences.valueProperty(), CheckState::only, CheckState::withOnly);
        return differences;
    }

    private NumberSlider place() {
        return StateSlider.of(
                "check-place",
                PLACE,
                state,
                now -> now.check().at(),
                (now, place) -> now.withCheck(now.check().withAt(place)));
    }

    private NumberSlider step() {
        return StateSlider.of(
                "check-step",
                STEP,
                state,
                now -> now.check().step(),
                (now, step) -> now.withCheck(now.check().withStep(step)));
    }

    /** The place in the panels over x, the step in the panel over steps. */
    private final class Cursors implements Handle {
        @Override
        public boolean isIn(int panel) {
            return panel >= 0;
        }

        @Override
        public void moveTo(int panel, double x) {
            CheckState now = state.get();
            NumericCheck check = now.check();
            state.set(now.withCheck(
                    panel == OVER_STEPS
                            ? check.withStep(STEP.rounded(x))
                            : check.withAt(PLACE.range().clamp(x))));
        }
    }
}
