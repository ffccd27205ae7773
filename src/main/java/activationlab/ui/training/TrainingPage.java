package activationlab.ui.training;

import activationlab.live.Training;
import activationlab.training.Frame;
import activationlab.training.Status;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.Page;
import activationlab.ui.control.PageKey;
import activationlab.ui.control.ScrollFrame;
import activationlab.ui.control.StatusLine;
import activationlab.ui.theme.Appearance;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/**
 * A network that trains live: three dials always in sight, four charts that answer at once. Wishes go to the trainer
 * as one request, frames come back by one look per pulse; nothing here waits. JavaFX thread only.
 */
public final class TrainingPage implements Page {
    private static final double GAP = 8;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_WIDTH = 1100;

    private final Training training;
    private final StatusLine status;
    private final Appearance appearance;
    private final TrainingModel model;
    private final Readouts readouts = new Readouts();
    private final Transport transport;
    private final Headline headline;
    private final ChartBoard board;
    private final BorderPane root = new BorderPane();
    private final ScrollFrame frame = new ScrollFrame(root);

    /**
     * @param training serves this page alone; whoever made it closes it with the window
     * @param own offered besides the catalog
     */
    public TrainingPage(ChartDesk desk, StatusLine status, Training training, OwnFormulas own) {
        this.appearance = desk.appearance();
        this.training = training;
        this.status = status;
        this.model = new TrainingModel(training::publish);
        this.transport = new Transport(model, readouts);
        this.headline = new Headline(model);
        this.board = new ChartBoard(desk);
        root.getStyleClass().addAll("page", "training-page");
        root.setTop(new VBox(transport, new Dials(model)));
        root.setCenter(live());
        SettingsPanel settings = new SettingsPanel(model, own);
        BorderPane.setMargin(settings, new Insets(GAP, 0, 0, GAP));
        root.setRight(settings);
        frame.widthProperty().subscribe(this::fit);
        appearance.chartFactor().subscribe(this::fit);
    }

    @Override
    public String title() {
        return "Train";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignS.SCHOOL_OUTLINE;
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public List<PageKey> keys() {
        return List.of(
                new PageKey(KeyCode.SPACE, "play or pause", model::toggle),
                new PageKey(KeyCode.DIGIT1, "one step", () -> model.step(1)),
                new PageKey(KeyCode.DIGIT2, "ten steps", () -> model.step(10)),
                new PageKey(KeyCode.DIGIT3, "a hundred steps", () -> model.step(100)),
                new PageKey(KeyCode.R, "reset", model::reset));
    }

    @Override
    public void shown() {
        transport.focusPlay();
        status.say("Press Play or Space to train; the keys 1, 2 and 3 take 1, 10 and 100 steps");
        showStatus(model.frameProperty().get());
    }

    @Override
    public void pulse(long now) {
        Frame newest = training.poll();
        if (newest != null) {
            model.receive(newest);
            show(newest);
        }
        board.refresh();
    }

    // In a small window the buttons of the top line give up their words.
    private void fit() {
        double needed = NARROW_WIDTH * appearance.chartFactor().get();
        root.pseudoClassStateChanged(NARROW, frame.getWidth() < needed);
    }

    /** Returns the wishes and the newest frame. */
    TrainingModel model() {
        return model;
    }

    private VBox live() {
        VBox live = new VBox(headline, board);
        VBox.setVgrow(board, Priority.ALWAYS);
        live.getStyleClass().add("live");
        return live;
    }

    private void show(Frame newest) {
        readouts.show(newest);
        board.show(newest, model.history());
        if (newest.status() instanceof Status.Failed failed) {
            headline.showFailure(failed.sentence());
        } else {
            headline.show(model.finding(newest));
        }
        showStatus(newest);
    }

    private void showStatus(@Nullable Frame newest) {
        status.seedProperty()
                .set(OptionalLong.of(model.experimentProperty().get().seed()));
        double speed = newest == null ? 0 : newest.stepsPerSecond();
        status.stepsPerSecondProperty().set(OptionalDouble.of(speed));
    }
}
