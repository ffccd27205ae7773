package activationlab.ui.gradient;

import activationlab.study.Probe;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.Page;
import activationlab.ui.control.PageKey;
import activationlab.ui.control.PageView;
import activationlab.ui.control.StatusLine;
import activationlab.ui.control.Switch;
import activationlab.ui.control.ViewDeck;
import activationlab.ui.run.RunModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Gradients on their way back through the layers, in one of several views. JavaFX thread only. */
public final class GradientPage implements Page {
    private final ProbeModel probes = new ProbeModel();
    private final SurveyModel surveys = new SurveyModel();
    private final RunModel run;
    private final List<PageView> views;
    private final ViewDeck<PageView> deck;

    /**
     * Builds the page with its first view in front.
     *
     * @param run the network that pages share
     * @param own offered besides the catalog
     */
    public GradientPage(ChartDesk desk, StatusLine status, RunModel run, OwnFormulas own) {
        this.run = run;
        SurveyView.Desk survey = new SurveyView.Desk(surveys, desk, status, own);
        views = List.of(
                new LadderView(probes, desk, status, own),
                new TheoryView(probes, desk, status, own),
                new SweepView(survey),
                new TelephoneView(survey),
                new StatisticsView(survey),
                new TimeView(desk, status, run, own));
        deck = new ViewDeck<>(title(), "Which view of gradients is shown", views);
    }

    @Override
    public String title() {
        return "Gradients";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignS.STAIRS_DOWN;
    }

    @Override
    public Node node() {
        return deck.node();
    }

    @Override
    public Optional<String> undo() {
        return showsRun() ? run.edits().undo() : Optional.empty();
    }

    @Override
    public Optional<String> redo() {
        return showsRun() ? run.edits().redo() : Optional.empty();
    }

    private boolean showsRun() {
        return deck.front() instanceof TimeView;
    }

    @Override
    public List<Switch<?>> switches() {
        List<Switch<?>> all = new ArrayList<>(surveys.switches());
        all.add(Switch.of("network", Probe.class, probes.probeProperty()));
        all.addAll(deck.switches());
        return all;
    }

    @Override
    public List<PageKey> keys() {
        return deck.keys();
    }

    @Override
    public void shown() {
        deck.shown();
    }

    @Override
    public void hidden() {
        deck.hidden();
    }

    @Override
    public void pulse(long now) {
        deck.pulse(now);
    }

    /** Returns the view of a class. */
    <T extends PageView> T view(Class<T> type) {
        return views.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Brings a view to the front. */
    void open(PageView view) {
        deck.open(view);
    }

    /** Returns what views of many networks share. */
    SurveyModel surveys() {
        return surveys;
    }

    /** Returns the network before training that views share. */
    ProbeModel probes() {
        return probes;
    }
}
