package activationlab.ui.explore;

import activationlab.analysis.Logits;
import activationlab.plot.SoftmaxPlot;
import activationlab.session.SoftmaxState;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.Hint;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.Quantity;
import activationlab.ui.control.ScrollFrame;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a softmax makes of two to six logits. Needs no curve. JavaFX thread only. */
final class SoftmaxLens implements Lens {
    static final Quantity TEMPERATURE = Quantity.log(
                    "temperature",
                    Logits.TEMPERATURE,
                    SoftmaxState.FIRST.logits().temperature())
            .withEffect("What the logits are divided by: below 1 the likeliest class takes more, above 1 all become"
                    + " alike")
            .withMarks(List.of(0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0));

    private final ObjectProperty<SoftmaxState> state;
    private final ChartCard card;
    private final ScrollFrame node;
    private final List<Node> tools;

    SoftmaxLens(ExploreModel model, ChartDesk desk) {
        this.state = model.state(SoftmaxState.class);
        this.card = new ChartCard(desk);
        card.wrapReading();
        this.node = new ScrollFrame(content());
        this.tools = List.of(temperature(), more(), fewer());
        Zooms.keep(card, state, SoftmaxState::zooms, SoftmaxState::withZooms);
    }

    @Override
    public Class<SoftmaxState> stateType() {
        return SoftmaxState.class;
    }

    @Override
    public String title() {
        return "Softmax";
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
    public void refresh(List<Choice> drawn) {
        card.figureProperty().set(SoftmaxPlot.of(state.get().logits()));
    }

    private VBox content() {
        FlowPane logits = logits();
        VBox content = new VBox(logits, card);
        content.getStyleClass().add("chart-with-controls");
        logits.prefWrapLengthProperty().bind(content.widthProperty());
        logits.setMinSize(0, Region.USE_PREF_SIZE);
        VBox.setVgrow(card, Priority.ALWAYS);
        return content;
    }

    private FlowPane logits() {
        FlowPane logits = new FlowPane();
        logits.getStyleClass().add("controls");
        ToggleGroup classes = new ToggleGroup();
        for (int i = 0; i < (int) Logits.CLASSES.max(); i++) {
            LogitRow row = new LogitRow(i, state, classes);
            row.maxWidthProperty().bind(logits.widthProperty());
            logits.getChildren().add(row);
        }
        return logits;
    }

    private NumberSlider temperature() {
        return StateSlider.of(
                "temperature",
                TEMPERATURE,
                state,
                now -> now.logits().temperature(),
                (now, changed) -> now.withLogits(now.logits().withTemperature(changed)));
    }

    private Button more() {
        return classes("Add logit", "softmax-more", "Add a class, whose logit is 0", 1);
    }

    private Button fewer() {
        return classes("Remove logit", "softmax-fewer", "Take the last class away", -1);
    }

    private Button classes(String words, String id, String effect, int change) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add(Styles.SMALL);
        Hint.on(button, effect);
        button.setOnAction(ignored -> {
            Logits now = state.get().logits();
            state.set(state.get().withLogits(now.withClasses(now.values().size() + change)));
        });
        state.subscribe(now ->
                button.setDisable(!Logits.CLASSES.contains(now.logits().values().size() + change)));
        return button;
    }
}
