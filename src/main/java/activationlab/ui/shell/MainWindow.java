package activationlab.ui.shell;

import activationlab.live.Request;
import activationlab.live.Trainer;
import activationlab.live.Training;
import activationlab.training.Experiment;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.Page;
import activationlab.ui.control.StatusLine;
import activationlab.ui.dead.DeadPage;
import activationlab.ui.explore.ExplorePage;
import activationlab.ui.gradient.GradientPage;
import activationlab.ui.run.RunModel;
import activationlab.ui.theme.Appearance;
import activationlab.ui.training.TrainingPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/**
 * The window: rail at the left, page in the middle, status bar below. The one place that knows every page and wires
 * them. JavaFX thread only.
 */
public final class MainWindow {
    private static final String TITLE = "Activation Lab";
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final List<String> SHEETS = List.of(
            "theme", "control", "chart", "export", "run", "explore", "training", "motion", "dead", "gradient", "shell");

    private final Stage stage;
    private final Appearance appearance = new Appearance(SHEETS);
    private final StatusLine status = new StatusLine();
    private final Overlay overlay = new Overlay();
    private final Desk desk = new Desk(appearance, status, overlay);
    private final Training training;
    private final RunModel run;
    private final TrainingPage train;
    private final CodeDesk code;
    private final List<Page> pages;
    private final WindowState state;
    private final Sessions sessions;
    private final Looks looks;
    private final Rail rail;
    private final FrameTimer timer = new FrameTimer(this::pulse);
    private Page front;

    /** Builds the window without showing it; a trainer of its own serves the Train page. */
    public MainWindow(Stage stage) {
        this(stage, new Trainer(Request.paused(Experiment.standard())), Optional.empty());
    }

    /** Builds the window over any training, without keeping anything. */
    MainWindow(Stage stage, Training training) {
        this(stage, training, Optional.empty());
    }

    /**
     * Builds the window without showing it.
     *
     * @param training closed with the window
     * @param drawer where sessions are kept, if they are
     */
    MainWindow(Stage stage, Training training, Optional<Drawer> drawer) {
        this.stage = stage;
        this.training = training;
        OwnFormulas own = new OwnFormulas();
        this.run = new RunModel(training);
        this.train = new TrainingPage(desk, status, run, own);
        ExplorePage explore = new ExplorePage(desk, status, own);
        this.code = new CodeDesk(explore, run, overlay, status);
        this.pages =
                List.of(explore, train, new DeadPage(desk, status, run, own), new GradientPage(desk, status, run, own));
        this.rail = new Rail(pages, this::open);
        this.front = pages.getFirst();
        this.looks = new Looks(appearance, status, stage);
        this.state = new WindowState(pages, run, inFront());
        this.sessions = new Sessions(new SessionFiles(state, status, this::openSamples), state, status, drawer);
        desk.connect(state, run, drawer);
        Scene scene = new Scene(root(), WIDTH, HEIGHT);
        appearance.dress(scene);
        new Shortcuts(shortcuts()).install(scene);
        new FileDrop(scene.getRoot(), sessions::open).install(scene);
        rail.addMenu(new FileMenu(fileKeys(), sessions, sessions::open));
        looks.addTo(rail);
        rail.addAction(MaterialDesignH.HELP_CIRCLE_OUTLINE, "Keys and gestures (F1)", this::showKeys);
        stage.setScene(scene);
        for (String size : List.of("32", "128")) {
            stage.getIcons().add(new Image(icon(size)));
        }
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        stage.setFullScreenExitHint("");
        stage.setOnHidden(ignored -> close());
    }

    /** Shows the window with the first page in front. */
    public void show() {
        open(front);
        timer.start();
        stage.show();
        sessions.begin();
    }

    /** Opens a file that carries a session. */
    public void openFile(Path file) {
        sessions.open(file);
    }

    private void openSamples(Path file) {
        open(train);
        train.openSamples(file);
    }

    /** Returns all that is in the window, to be written down. */
    WindowState state() {
        return state;
    }

    /** Returns the network that pages share. */
    RunModel run() {
        return run;
    }

    /** Returns what can be done with sessions. */
    Sessions sessions() {
        return sessions;
    }

    /** Returns the pages in the order of the rail. */
    public List<Page> pages() {
        return pages;
    }

    /** Returns the page in front. */
    public Page front() {
        return front;
    }

    /** Returns how the window looks. */
    public Appearance appearance() {
        return appearance;
    }

    /** Returns what the status bar tells. */
    public StatusLine status() {
        return status;
    }

    /** Returns what is in the window. */
    public Scene scene() {
        return stage.getScene();
    }

    private WindowState.Front inFront() {
        return new WindowState.Front() {
            @Override
            public Page page() {
                return front;
            }

            @Override
            public void open(Page page) {
                MainWindow.this.open(page);
            }
        };
    }

    /** Brings a page to the front. */
    public void open(Page page) {
        overlay.close();
        front.hidden();
        front = page;
        desk.place(page.node());
        rail.select(page);
        stage.setTitle(page.title() + " – " + TITLE);
        page.shown();
    }

    private static String icon(String size) {
        return Objects.requireNonNull(MainWindow.class.getResource("icon-" + size + ".png"), "the window icon")
                .toExternalForm();
    }

    private BorderPane root() {
        BorderPane root = new BorderPane(new StackPane(desk.area(), overlay));
        root.setLeft(rail);
        root.setBottom(new StatusBar(status, timer));
        root.getStyleClass().add("main-window");
        run.edits().watch(root);
        return root;
    }

    /** Returns all keys of the window and its pages. */
    List<Shortcut> shortcuts() {
        List<Shortcut> keys = new ArrayList<>();
        for (Page page : pages) {
            String key = "Ctrl+" + (keys.size() + 1);
            keys.add(Shortcut.pressed(key, "open " + page.title(), () -> open(page)));
        }
        pages.forEach(page -> page.keys().forEach(key -> keys.add(Shortcut.of(page, key, () -> page.equals(front)))));
        keys.add(Shortcut.pressed("Ctrl+Z", "undo a change of what the page shows", this::undo));
        keys.add(Shortcut.pressed("Ctrl+Shift+Z", "redo it", this::redo));
        fileKeys().forEach(keys::addAll);
        keys.addAll(desk.shortcuts());
        keys.addAll(looks.shortcuts());
        keys.add(Shortcut.pressed("F1", "these keys", this::showKeys));
        keys.add(Shortcut.typed("?", "these keys, too", this::showKeys));
        return keys;
    }

    private void showKeys() {
        overlay.show(new ShortcutOverview(shortcuts()));
    }

    private void undo() {
        status.say(front.undo().orElse("There is nothing to undo on this page"));
    }

    private void redo() {
        status.say(front.redo().orElse("There is nothing to redo on this page"));
    }

    private List<List<Shortcut>> fileKeys() {
        return List.of(
                List.of(
                        Shortcut.pressed("Ctrl+N", "new session", sessions::clear),
                        Shortcut.pressed("Ctrl+O", "open a file", () -> sessions.open(stage)),
                        Shortcut.pressed("Ctrl+Shift+O", "undo the opening", sessions::back)),
                List.of(
                        Shortcut.pressed("Ctrl+S", "save the session", () -> sessions.save(stage)),
                        Shortcut.pressed("Ctrl+Shift+S", "save it under another name", () -> sessions.saveAs(stage))),
                Stream.concat(desk.exports().stream(), Stream.of(code.shortcut(() -> front)))
                        .toList());
    }

    private void pulse(long now) {
        front.pulse(now);
        run.edits().pulse(now);
        run.papers().pulse();
        sessions.pulse(now);
    }

    private void close() {
        timer.stop();
        front.hidden();
        sessions.end(run.papers()::pulse);
        training.close();
    }
}
