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
import activationlab.ui.run.Edits;
import activationlab.ui.run.RunModel;
import activationlab.ui.theme.Appearance;
import activationlab.ui.training.TrainingPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private final Edits edits;
    private final List<Page> pages;
    private final Looks looks;
    private final Rail rail;
    private final FrameTimer timer = new FrameTimer(this::pulse);
    private Page front;

    /** Builds the window without showing it; a trainer of its own serves the Train page. */
    public MainWindow(Stage stage) {
        this(stage, new Trainer(Request.paused(Experiment.standard())));
    }

    /** Builds the window without showing it, over any training; the window closes it. */
    MainWindow(Stage stage, Training training) {
        this.stage = stage;
        this.training = training;
        OwnFormulas own = new OwnFormulas();
        RunModel run = new RunModel(training);
        this.edits = run.edits();
        this.pages = List.of(
                new ExplorePage(desk, status, own),
                new TrainingPage(desk, status, run, own),
                new DeadPage(desk, status, run, own),
                new GradientPage(desk, status, run, own));
        this.rail = new Rail(pages, this::open);
        this.front = pages.getFirst();
        this.looks = new Looks(appearance, status, stage);
        Scene scene = new Scene(root(), WIDTH, HEIGHT);
        appearance.dress(scene);
        new Shortcuts(shortcuts()).install(scene);
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
        edits.watch(root);
        return root;
    }

    private List<Shortcut> shortcuts() {
        List<Shortcut> keys = new ArrayList<>();
        for (Page page : pages) {
            String key = "Ctrl+" + (keys.size() + 1);
            keys.add(Shortcut.pressed(key, "open " + page.title(), () -> open(page)));
        }
        pages.forEach(page -> page.keys().forEach(key -> keys.add(Shortcut.of(page, key, () -> page.equals(front)))));
        keys.add(Shortcut.pressed("Ctrl+Z", "undo a change of what the page shows", this::undo));
        keys.add(Shortcut.pressed("Ctrl+Shift+Z", "redo it", this::redo));
        keys.add(Shortcut.pressed("Ctrl+S", "save what the page shows", this::save));
        keys.add(Shortcut.pressed("Ctrl+O", "open what was saved", this::openSaved));
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

    private void save() {
        if (!front.save()) {
            status.say("This page cannot be saved");
        }
    }

    private void openSaved() {
        if (!front.open()) {
            status.say("This page opens no files");
        }
    }

    private void pulse(long now) {
        front.pulse(now);
        edits.pulse(now);
    }

    private void close() {
        timer.stop();
        front.hidden();
        training.close();
    }
}
