package activationlab.ui.dead;

import activationlab.training.Aspect;
import activationlab.training.Frame;
import activationlab.training.Status;
import activationlab.training.UnitPlace;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.PageKey;
import activationlab.ui.control.PageView;
import activationlab.ui.control.StatusLine;
import activationlab.ui.run.Headline;
import activationlab.ui.run.RunFrame;
import activationlab.ui.run.RunModel;
import activationlab.ui.run.SettingsPanel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The units of the running network, one by one: which are dead, and what the chosen one makes of the data. Units are
 * measured only while this is in front. JavaFX thread only.
 */
final class LiveView implements PageView {
    private final StatusLine status;
    private final RunModel model;
    private final RunFrame frame;
    private final Headline headline;
    private final ObjectProperty<UnitPlace> chosen = new SimpleObjectProperty<>(this, "chosen", new UnitPlace(0, 0));
    private final LayersBoard layers;
    private boolean front;

    /**
     * @param model the network that pages share
     * @param own formulas offered besides the catalog
     */
    LiveView(ChartDesk desk, StatusLine status, RunModel model, OwnFormulas own) {
        this.status = status;
        this.model = model;
        this.frame = new RunFrame(model, desk.appearance(), status);
        this.headline = new Headline(model);
        this.layers = new LayersBoard(desk, chosen);
        frame.style("live-view");
        frame.fill(rows(), new SettingsPanel(model, own));
        chosen.subscribe(ignored -> attend());
    }

    private VBox rows() {
        VBox rows = new VBox(headline, layers);
        VBox.setVgrow(layers, Priority.ALWAYS);
        rows.getStyleClass().add("rows");
        return rows;
    }

    @Override
    public String title() {
        return "Live layers";
    }

    @Override
    public Node node() {
        return frame.node();
    }

    @Override
    public List<PageKey> keys() {
        return frame.keys();
    }

    /** The unit that is looked at closely; a network that does not have it shows the nearest one instead. */
    ObjectProperty<UnitPlace> chosenProperty() {
        return chosen;
    }

    /** Returns the wishes and the newest frame. */
    RunModel model() {
        return model;
    }

    @Override
    public void shown() {
        front = true;
        attend();
        frame.focusPlay();
        status.say("Press Play, move the bias, and click on a cell to look at one unit");
        Frame latest = model.frameProperty().get();
        if (latest != null) {
            show(latest);
        }
    }

    @Override
    public void hidden() {
        front = false;
        model.attend(now -> now.without(Aspect.UNITS).withUnit(Optional.empty()));
    }

    private void attend() {
        if (front) {
            model.attend(now -> now.with(Aspect.UNITS).withUnit(Optional.of(layers.shownUnit())));
        }
    }

    @Override
    public void pulse(long now) {
        Frame newest = model.pulse();
        if (newest != null) {
            show(newest);
        }
        layers.refresh();
    }

    private void show(Frame newest) {
        frame.show(newest);
        layers.show(newest, model.history());
        attend();
        if (newest.status() instanceof Status.Failed failed) {
            headline.showFailure(failed.sentence());
        } else {
            headline.show(model.finding(newest));
        }
    }
}
