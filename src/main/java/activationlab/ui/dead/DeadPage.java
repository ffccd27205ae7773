package activationlab.ui.dead;

import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.Page;
import activationlab.ui.control.PageKey;
import activationlab.ui.control.PageView;
import activationlab.ui.control.StatusLine;
import activationlab.ui.control.Switch;
import activationlab.ui.control.ViewDeck;
import activationlab.ui.run.RunModel;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Units that answer to nothing, in one of several views. JavaFX thread only. */
public final class DeadPage implements Page {
    private final DeathSlider slider;
    private final LiveView live;
    private final ViewDeck<PageView> deck;

    /**
     * Builds the page with its first view in front.
     *
     * @param model the network that pages share
     * @param own formulas offered besides the catalog
     */
    public DeadPage(ChartDesk desk, StatusLine status, RunModel model, OwnFormulas own) {
        this.slider = new DeathSlider(desk, status);
        this.live = new LiveView(desk, status, model, own);
        this.deck = new ViewDeck<>(
                title(), "One layer whose bias falls, or the units of the running network", List.of(slider, live));
        deck.node().getStyleClass().add("dead-page");
    }

    @Override
    public String title() {
        return "Dead units";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignS.SKULL_OUTLINE;
    }

    @Override
    public Node node() {
        return deck.node();
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

    @Override
    public Optional<String> undo() {
        return deck.front().equals(live) ? live.model().edits().undo() : Optional.empty();
    }

    @Override
    public Optional<String> redo() {
        return deck.front().equals(live) ? live.model().edits().redo() : Optional.empty();
    }

    @Override
    public List<Switch<?>> switches() {
        return deck.switches();
    }

    @Override
    public List<PageKey> keys() {
        return deck.keys();
    }

    /** Returns the view of the falling bias. */
    DeathSlider slider() {
        return slider;
    }

    /** Returns the view of the running network. */
    LiveView live() {
        return live;
    }

    /** Brings a view to the front. */
    void open(PageView view) {
        deck.open(view);
    }
}
