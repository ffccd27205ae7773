package activationlab.ui.shell;

import activationlab.ui.chart.ChartView;
import activationlab.ui.control.Page;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The real window on the headless screen, with a robot in front of it. One for each test class. */
public final class LabWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final MainWindow window;
    private final FxRobot robot = new SteadyRobot();

    private LabWindow(MainWindow window) {
        this.window = window;
    }

    /** Opens the window and waits for its first frames. */
    public static LabWindow open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        return open(() -> new MainWindow(stage));
    }

    /** Opens a window made in another way and waits for its first frames. */
    static LabWindow open(Supplier<MainWindow> maker) throws TimeoutException {
        MainWindow[] opened = new MainWindow[1];
        FxToolkit.setupFixture(() -> {
            opened[0] = maker.get();
            // The stage is the same for all tests, and one of them may have made it smaller.
            Stage stage = (Stage) opened[0].scene().getWindow();
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            opened[0].show();
        });
        LabWindow lab = new LabWindow(opened[0]);
        lab.frames(3);
        return lab;
    }

    /** Closes the window. */
    public void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    public MainWindow window() {
        return window;
    }

    /** Returns the page of a class. */
    public <T extends Page> T page(Class<T> type) {
        return window.pages().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    public FxRobot robot() {
        return robot;
    }

    /** Does something on the JavaFX thread and waits for two frames, as many as a change may take to be seen. */
    public void act(Runnable action) {
        robot.interact(action);
        frames(2);
    }

    /** Waits until this many frames have been drawn. */
    public void frames(int count) {
        Frames.pass(count);
    }

    /** Waits until a condition holds, which other threads may bring about; fails after a minute. */
    public void await(String what, BooleanSupplier condition) {
        await(() -> what, condition);
    }

    /** As {@link #await(String, BooleanSupplier)}, for words that tell how things are in the end. */
    public void await(Supplier<String> what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!Frames.holds(1, condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + Frames.ask(what::get));
            }
        }
    }

    /** Returns the node of a selector in the window. */
    public Node find(String selector) {
        return find(selector, Node.class);
    }

    /** Returns the node of a selector in the window. */
    public <T extends Node> T find(String selector, Class<T> type) {
        return find(window.scene().getRoot(), selector, type);
    }

    /** Returns the node of a selector inside another node. */
    public <T extends Node> T find(Node inside, String selector, Class<T> type) {
        Supplier<T> search = () -> robot.from(inside).lookup(selector).queryAs(type);
        // The graph changes on the JavaFX thread, so it is searched there.
        return Platform.isFxApplicationThread() ? search.get() : Frames.ask(search::get);
    }

    /** Returns the first chart of the page in front. */
    public ChartView chart() {
        return find(".chart-view", ChartView.class);
    }

    /** Returns where a place of a node is on the screen. */
    public Point2D onScreen(Node node, double x, double y) {
        return node.localToScreen(x, y);
    }
}
