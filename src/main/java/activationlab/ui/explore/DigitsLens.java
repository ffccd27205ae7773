package activationlab.ui.explore;

import activationlab.figure.Figure;
import activationlab.plot.ApproximationPlot;
import activationlab.plot.DigitsPlot;
import activationlab.plot.ZeroSlopePlot;
import activationlab.precision.Pitfall;
import activationlab.scale.Range;
import activationlab.session.DigitsState;
import activationlab.session.DigitsTopic;
import activationlab.training.Cell;
import activationlab.training.ZeroSlopeRun;
import activationlab.training.ZeroSlopeStudy;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.Shown;
import activationlab.ui.run.Study;
import activationlab.ui.run.StudyLine;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Where numbers with a limited number of digits, and slopes that are a convention, show. What takes longer than a frame
 * is computed beside the screen; until it is there, the figure before it stays, faded. JavaFX thread only.
 */
final class DigitsLens implements Lens {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final Range REACH = Range.of(-6, 6);
    private static final int POINTS = 1201;

    private final ExploreModel model;
    private final ObjectProperty<DigitsState> state;
    private final ChartCard card;
    private final Label message = new Label();
    private final StudyLine line = new StudyLine(this::cancel, this::again);
    private final StackPane node = new StackPane();
    private final List<Node> tools;
    private final Study<Pitfall, Figure> formulas = new Study<>(DigitsLens::counting);
    private final Study<ZeroSlopeStudy, ZeroSlopeRun> trainings = new Study<>(ZeroSlopeStudy::cells);

    DigitsLens(ExploreModel model, ChartDesk desk) {
        this.model = model;
        this.state = model.state(DigitsState.class);
        this.card = new ChartCard(desk);
        card.wrapReading();
        this.tools = new DigitsTools(model, state).all();
        VBox over = new VBox(message, line);
        over.getStyleClass().add("over-chart");
        over.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        message.getStyleClass().add("empty-state");
        message.setWrapText(true);
        node.getChildren().addAll(card, over);
        Zooms.keep(card, state, DigitsState::zooms, DigitsState::withZooms);
    }

    private static List<Cell<Figure>> counting(Pitfall pitfall) {
        return List.of(new Cell<>("digits of " + pitfall.id(), checkpoint -> DigitsPlot.of(pitfall)));
    }

    @Override
    public Class<DigitsState> stateType() {
        return DigitsState.class;
    }

    @Override
    public String title() {
        return "Digits";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Node> tools() {
        return tools;
    }

    @Override
    public boolean needsCurves() {
        return false;
    }

    @Override
    public void hidden() {
        formulas.stop();
        trainings.stop();
    }

    @Override
    public void pulse(long now) {
        boolean counted = formulas.pulse();
        boolean trained = trainings.pulse();
        if (counted || trained) {
            model.noteChange();
        }
    }

    @Override
    public void refresh(List<Choice> drawn) {
        DigitsState now = state.get();
        Optional<Pitfall> formula = now.formula().or(this::formulaInFocus);
        boolean nothing = now.topic() == DigitsTopic.FORMULAS && formula.isEmpty();
        if (now.topic() != DigitsTopic.FORMULAS || nothing) {
            formulas.stop();
        }
        if (now.topic() != DigitsTopic.ZERO_SLOPE) {
            trainings.stop();
        }
        show(figure(now, formula));
        message.setText(nothing ? absence() : "");
        Shown.set(message, nothing);
    }

    private Optional<Figure> figure(DigitsState now, Optional<Pitfall> formula) {
        return switch (now.topic()) {
            case FORMULAS -> formula.flatMap(formulas::get).map(List::getFirst);
            case APPROXIMATION -> Optional.of(ApproximationPlot.of(inView(), POINTS));
            case ZERO_SLOPE -> trainings.get(now.study()).map(ZeroSlopePlot::of);
        };
    }

    private Range inView() {
        return card.view().viewProperty().get().xOf(0).orElse(REACH);
    }

    private void show(Optional<Figure> figure) {
        figure.ifPresent(card.figureProperty()::set);
        line.show(study());
        card.pseudoClassStateChanged(STALE, figure.isEmpty());
        card.setVisible(figure.isPresent() || study().isRunning());
    }

    private Study<?, ?> study() {
        return state.get().topic() == DigitsTopic.ZERO_SLOPE ? trainings : formulas;
    }

    private Optional<Pitfall> formulaInFocus() {
        return Optional.ofNullable(model.focusProperty().get()).stream()
                .flatMap(focus -> Pitfall.of(focus.activation().id()).stream())
                .findFirst();
    }

    private String absence() {
        Choice focus = model.focusProperty().get();
        String first = focus == null
                ? "No curve is in focus."
                : focus.activation().title() + " has no naive form here to compare with.";
        return first + " Choose a formula above, or a curve that has one, such as Sigmoid, Tanh, Softplus or GELU.";
    }

    private void cancel() {
        study().cancel();
        model.noteChange();
    }

    private void again() {
        study().again();
        model.noteChange();
    }
}
