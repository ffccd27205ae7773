package activationlab.ui.run;

import activationlab.training.Frame;
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
import javafx.scene.layout.VBox;

/**
 * The frame of every page that shows the running network: play and numbers above, then bias, depth and learning rate,
 * which never scroll away; what the page shows in the middle, its settings at the right. JavaFX thread only.
 */
public final class RunFrame {
    private static final double GAP = 8;
    private static final double BELOW_TIME = 4;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_WIDTH = 1100;

    private final Appearance appearance;
    private final StatusLine status;
    private final RunModel model;
    private final Transport transport;
    private final Readouts readouts = new Readouts();
    private final BorderPane root = new BorderPane();
    private final ScrollFrame frame = new ScrollFrame(root);

    /** Puts a page together. */
    public RunFrame(RunModel model, Appearance appearance, StatusLine status) {
        this.model = model;
        this.appearance = appearance;
        this.status = status;
        this.transport = new Transport(model, readouts);
        root.getStyleClass().addAll("page", "run-page");
        root.setTop(new VBox(transport, new Dials(model), new TimeRow(model, status)));
        frame.widthProperty().subscribe(this::fit);
        appearance.chartFactor().subscribe(this::fit);
    }

    /** Fills the page: what it shows, and its settings at the right. */
    public void fill(Node middle, Node settings) {
        root.setCenter(middle);
        BorderPane.setMargin(settings, new Insets(BELOW_TIME, 0, 0, GAP));
        root.setRight(settings);
    }

    /** Shows how far the run has come, above the page and in the status bar. */
    public void show(Frame newest) {
        readouts.show(newest);
        status.seedProperty().set(OptionalLong.of(newest.experiment().seed()));
        status.stepsPerSecondProperty().set(OptionalDouble.of(newest.stepsPerSecond()));
    }

    /** Returns the keys that every such page has. */
    public List<PageKey> keys() {
        return List.of(
                new PageKey(KeyCode.SPACE, "play or pause", model::toggle),
                new PageKey(KeyCode.DIGIT1, "one step", () -> model.step(1)),
                new PageKey(KeyCode.DIGIT2, "ten steps", () -> model.step(10)),
                new PageKey(KeyCode.DIGIT3, "a hundred steps", () -> model.step(100)),
                new PageKey(KeyCode.COMMA, "one step back in time", model.time()::back),
                new PageKey(KeyCode.PERIOD, "one step forward in time", model.time()::forth),
                new PageKey(KeyCode.R, "reset", model::reset));
    }

    /** Returns the page. */
    public Node node() {
        return frame;
    }

    /** Puts the keyboard on the play button. */
    public void focusPlay() {
        transport.focusPlay();
    }

    /** Adds a style class of one page. */
    public void style(String name) {
        root.getStyleClass().add(name);
    }

    // In a small window the buttons of the top line give up their words.
    private void fit() {
        double needed = NARROW_WIDTH * appearance.chartFactor().get();
        root.pseudoClassStateChanged(NARROW, frame.getWidth() < needed);
    }
}
