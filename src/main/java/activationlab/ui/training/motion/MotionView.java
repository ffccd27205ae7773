package activationlab.ui.training.motion;

import activationlab.diagnosis.MotionStage;
import activationlab.plot.MotionPlot;
import activationlab.training.Aspect;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.Motion;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.Hint;
import activationlab.ui.control.PageKey;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.control.Switch;
import activationlab.ui.run.ChartTurns;
import activationlab.ui.run.RunModel;
import activationlab.ui.run.RunView;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/**
 * The next step of the running network, stage by stage, at one unit: every multiplication with its numbers. The step is
 * measured only while this is in front. JavaFX thread only.
 */
public final class MotionView implements RunView {
    private final RunModel model;
    private final MotionChoice choice;
    private final PillSwitch<MotionStage> stage = new PillSwitch<>(
            "Which part of the step is shown: numbers go forward, the loss, gradients come back, weights move",
            List.of(MotionStage.values()),
            MotionStage::title);
    private final Promise promise = new Promise();
    private final Label verdict = new Label();
    private final ChartTurns turns = new ChartTurns();
    private final VBox root = new VBox();
    private boolean front;

    /** @param model the network that pages share */
    public MotionView(ChartDesk desk, RunModel model) {
        this.model = model;
        choice = new MotionChoice(this::attend, model.edits());
        model.edits().track("part of the step", stage.valueProperty());
        ChartCard card = new ChartCard(desk);
        card.setId("motion");
        card.wrapReading();
        turns.add(card, (now, past) -> MotionPlot.of(now, stage.valueProperty().get()));
        stage.setId("motion-stage");
        stage.valueProperty().subscribe(turns::hurry);
        root.getStyleClass().add("motion-view");
        VBox.setVgrow(card, Priority.ALWAYS);
        root.getChildren().addAll(top(), card, bottom());
    }

    private FlowPane top() {
        HBox stages = new HBox(
                arrow("motion-previous", MaterialDesignC.CHEVRON_LEFT, "The stage before (B)", this::back),
                stage,
                arrow("motion-next", MaterialDesignC.CHEVRON_RIGHT, "The next stage (N)", this::forth));
        stages.getStyleClass().add("stages");
        FlowPane top = new FlowPane(choice, stages);
        top.getStyleClass().addAll("card", "motion-top");
        return top;
    }

    private static Button arrow(String id, Ikon icon, String effect, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "arrow");
        button.setAccessibleText(effect);
        Hint.on(button, effect);
        button.setOnAction(ignored -> action.run());
        return button;
    }

    private HBox bottom() {
        verdict.setId("motion-verdict");
        verdict.setWrapText(true);
        verdict.setMinWidth(0);
        verdict.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(verdict, Priority.ALWAYS);
        Button take = new Button("Take this step", new FontIcon(MaterialDesignS.STEP_FORWARD));
        take.setId("motion-take");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.getStyleClass().add(Styles.ACCENT);
        Hint.on(take, "Pause and take the step that is shown; what was said comes true (T)");
        take.setOnAction(ignored -> model.step(1));
        HBox bottom = new HBox(verdict, take);
        bottom.getStyleClass().addAll("card", "motion-bottom");
        return bottom;
    }

    private void back() {
        stage.valueProperty().set(stage.valueProperty().get().previous());
    }

    private void forth() {
        stage.valueProperty().set(stage.valueProperty().get().next());
    }

    private void attend() {
        if (front) {
            model.attend(now -> now.with(Aspect.MOTION)
                    .withUnit(Optional.of(choice.place()))
                    .withSample(choice.sample()));
        }
    }

    @Override
    public List<Switch<?>> switches() {
        List<Switch<?>> all = new ArrayList<>(turns.switches());
        all.addAll(Stream.concat(Stream.of(stage.kept("motion-stage")), choice.switches().stream())
                .toList());
        return all;
    }

    @Override
    public String title() {
        return "Slow motion";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<PageKey> keys() {
        return List.of(
                new PageKey(KeyCode.N, "next stage of the step", this::forth),
                new PageKey(KeyCode.B, "stage before", this::back),
                new PageKey(KeyCode.T, "take the step that is shown", () -> model.step(1)));
    }

    @Override
    public void shown() {
        front = true;
        attend();
    }

    @Override
    public void hidden() {
        front = false;
        model.attend(
                now -> now.without(Aspect.MOTION).withUnit(Optional.empty()).withSample(OptionalInt.empty()));
    }

    @Override
    public void show(Frame newest, History past) {
        choice.offer(newest);
        turns.show(newest, past);
        newest.closeup().motion().ifPresent(motion -> verdict.setText(words(motion)));
    }

    private String words(Motion motion) {
        return model.runningProperty().get()
                ? "The network is running; these are the numbers of its newest step. Pause to look closely."
                : promise.hear(motion);
    }

    @Override
    public void pulse(long now) {
        turns.refresh();
    }
}
