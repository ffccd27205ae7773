package activationlab.ui.dead;

import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.Page;
import activationlab.ui.control.PageKey;
import activationlab.ui.control.StatusLine;
import activationlab.ui.control.ViewDeck;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Units that answer to nothing, in one of several views. JavaFX thread only. */
public final class DeadPage implements Page {
    private final DeathSlider slider;
    private final ViewDeck deck;

    /** Builds the page with its first view in front. */
    public DeadPage(ChartDesk desk, StatusLine status) {
        this.slider = new DeathSlider(desk, status);
        this.deck = new ViewDeck(title(), "Which view of dead units is shown", List.of(slider));
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
    public List<PageKey> keys() {
        return deck.keys();
    }

    /** Returns the view of the falling bias. */
    DeathSlider slider() {
        return slider;
    }
}
