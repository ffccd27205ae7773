package activationlab.ui.explore;

import activationlab.figure.Figure;
import activationlab.session.CurvesState;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.chart.Probe;
import activationlab.ui.chart.Reading;
import activationlab.ui.control.Hint;
import activationlab.ui.control.Link;
import activationlab.ui.control.NumberSlider;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;

/** The functions and their slopes as curves: zoom, point, pick. JavaFX thread only. */
final class CurvesLens implements Lens {
    private final ExploreModel model;
    private final ObjectProperty<CurvesState> state;
    private final ChartCard card;
    private final List<Node> tools;
    private final CurveFigure curves = new CurveFigure();
    private List<Choice> drawn = List.of();

    CurvesLens(ExploreModel model, ChartDesk desk) {
        this.model = model;
        this.state = model.state(CurvesState.class);
        this.card = new ChartCard(desk);
        this.tools = List.of(arrangements(), reach(), zones());
        card.setReadingLine(new ReadoutLine(card.view(), model));
        Zooms.keep(card, state, CurvesState::zooms, CurvesState::withZooms);
        card.view().readingProperty().subscribe(this::pointed);
        card.view().setOnPicked(this::picked);
    }

    @Override
    public Class<CurvesState> stateType() {
        return CurvesState.class;
    }

    @Override
    public String title() {
        return "Curves";
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public List<Node> tools() {
        return tools;
    }

    @Override
    public void refresh(List<Choice> chosen) {
        drawn = chosen;
        int focus = drawn.indexOf(model.focusProperty().get());
        CurvesState now = state.get();
        Figure figure = curves.of(now, drawn, focus, card.view().viewProperty().get());
        card.figureProperty().set(figure);
        card.view().probesProperty().set(Probes.of(drawn, Arrangement.of(now.order()), figure));
    }

    private ArrangementSwitch arrangements() {
        ObjectProperty<Arrangement> arrangement = new SimpleObjectProperty<>(this, "arrangement");
        Link.choice(
                state,
                arrangement,
                now -> Arrangement.of(now.order()),
                (now, chosen) -> chosen.order() == now.order() ? now : now.withOrder(chosen.order()));
        return new ArrangementSwitch(arrangement);
    }

    private NumberSlider reach() {
        NumberSlider reach = NumberSlider.inRow(ExploreModel.REACH);
        reach.setId("reach");
        Link.number(
                state,
                reach.valueProperty(),
                CurvesState::reach,
                (now, number) -> number.doubleValue() == now.reach() ? now : now.withReach(number.doubleValue()));
        return reach;
    }

    private CheckBox zones() {
        CheckBox zones = new CheckBox("shade |f\u2032| < 0.1");
        Hint.on(zones, "Shade where the curve in focus passes on less than a tenth of the gradient");
        Link.choice(state, zones.selectedProperty(), CurvesState::zones, CurvesState::withZones);
        return zones;
    }

    private void picked(Probe probe) {
        int index = card.view().probesProperty().get().indexOf(probe);
        if (index >= 0) {
            model.focusProperty().set(drawn.get(index));
        }
    }

    private void pointed(@Nullable Reading reading) {
        model.probeProperty().set(Optional.ofNullable(reading).map(Reading::x));
    }
}
