package activationlab.ui.training;

import activationlab.training.Frame;
import activationlab.training.Status;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.Hint;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.Page;
import activationlab.ui.control.PageKey;
import activationlab.ui.control.Shown;
import activationlab.ui.control.StatusLine;
import activationlab.ui.control.Switch;
import activationlab.ui.control.ViewDeck;
import activationlab.ui.run.Headline;
import activationlab.ui.run.RunFrame;
import activationlab.ui.run.RunModel;
import activationlab.ui.run.RunView;
import activationlab.ui.run.SettingsPanel;
import activationlab.ui.training.inside.InsideView;
import activationlab.ui.training.motion.MotionView;
import activationlab.ui.training.result.ResultsView;
import activationlab.ui.training.sample.SamplesView;
import activationlab.ui.training.settings.NetworkView;
import activationlab.ui.training.settings.OptimizerView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/**
 * A network that trains live: three dials always in sight, what it does in one of several views. Wishes go to the
 * trainer as one request, frames come back by one look per pulse; nothing here waits. JavaFX thread only.
 */
public final class TrainingPage implements Page {
    private final StatusLine status;
    private final RunModel model;
    private final RunFrame frame;
    private final Headline headline;
    private final DiagnosisView diagnosis;
    private final Button cards = new Button("What to try");
    private final List<RunView> views;
    private final ViewDeck<RunView> deck;
    private final Node root;
    private @Nullable RunView informed;

    /**
     * @param model the network that pages share
     * @param own offered besides the catalog
     */
    public TrainingPage(ChartDesk desk, StatusLine status, RunModel model, OwnFormulas own) {
        this.status = status;
        this.model = model;
        this.frame = new RunFrame(model, desk.appearance(), status);
        this.headline = new Headline(model);
        this.diagnosis = new DiagnosisView(desk, model);
        this.views = List.of(
                new OverviewView(desk),
                new SamplesView(desk, model, status),
                new CurvesView(desk),
                new NetworkView(model, own),
                new OptimizerView(model, desk),
                new ResultsView(desk, model),
                new InsideView(desk, model),
                diagnosis,
                new MotionView(desk, model));
        this.deck = ViewDeck.bare("training-views", "Which view of the running network is shown", views);
        frame.style("training-page");
        frame.fill(live(), new SettingsPanel(model, own));
        root = deck.page(title(), frame.node());
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
        return root;
    }

    @Override
    public Optional<String> undo() {
        return model.edits().undo();
    }

    @Override
    public Optional<String> redo() {
        return model.edits().redo();
    }

    @Override
    public List<Switch<?>> switches() {
        return Stream.concat(
                        Stream.of(Switch.ofNumber("speed", model.speedProperty())
                                .limited(speed -> speed > 0, "more than 0 steps per second")),
                        deck.switches().stream())
                .toList();
    }

    @Override
    public List<PageKey> keys() {
        return Stream.concat(frame.keys().stream(), deck.keys().stream()).toList();
    }

    @Override
    public void shown() {
        frame.focusPlay();
        status.say("Press Play or Space to train; the keys 1, 2 and 3 take 1, 10 and 100 steps");
        informed = null;
        deck.shown();
        Frame latest = model.frameProperty().get();
        if (latest != null) {
            show(latest);
        }
    }

    @Override
    public void hidden() {
        deck.hidden();
    }

    @Override
    public void pulse(long now) {
        Frame newest = model.pulse();
        if (newest != null) {
            show(newest);
        }
        inform(newest);
        diagnose();
        deck.pulse(now);
    }

    private void diagnose() {
        Frame latest = model.frameProperty().get();
        if (latest != null) {
            diagnosis.look(latest, model.history());
        }
        Shown.set(cards, diagnosis.count() > 0 && !deck.front().equals(diagnosis));
    }

    private void inform(@Nullable Frame newest) {
        RunView front = deck.front();
        Frame latest = model.frameProperty().get();
        if (latest != null && (newest != null || !front.equals(informed))) {
            informed = front;
            front.show(latest, model.history());
        }
    }

    /** Returns the wishes and the newest frame. */
    RunModel model() {
        return model;
    }

    /** Returns the view of a class. */
    <T extends RunView> T view(Class<T> type) {
        return views.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Reads samples of a file. */
    public void openSamples(Path file) {
        SamplesView samples = view(SamplesView.class);
        open(samples);
        samples.open(file);
    }

    /** Returns all of them, in their order. */
    List<RunView> views() {
        return views;
    }

    /** Brings a view to the front. */
    void open(RunView view) {
        deck.open(view);
    }

    private void addCards() {
        view(OverviewView.class).track(model.edits());
        view(CurvesView.class).track(model.edits());
        view(ResultsView.class).track(model.edits());
        cards.setId("what-to-try");
        cards.setOnAction(ignored -> deck.open(diagnosis));
        Hint.on(cards, "Show what is wrong, where, since when, and changes that may help");
        headline.addWay(cards);
    }

    private VBox live() {
        addCards();
        VBox live = new VBox(headline, deck.node());
        VBox.setVgrow(deck.node(), Priority.ALWAYS);
        live.getStyleClass().add("live");
        return live;
    }

    private void show(Frame newest) {
        frame.show(newest);
        if (newest.status() instanceof Status.Failed failed) {
            headline.showFailure(failed.sentence());
        } else {
            headline.show(model.finding(newest));
        }
    }
}
