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
import activationlab.ui.control.Switch;
import activationlab.ui.run.ChartTurns;
import activationlab.ui.run.Headline;
import activationlab.ui.run.RunFrame;
import activationlab.ui.run.RunModel;
import activationlab.ui.run.SettingsPanel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/**
 * The units of the running network, one by one: which are dead, what the chosen one makes of the data, when and why
 * they died, and what might have been instead. Units are measured only while this is in front. JavaFX thread only.
 */
final class LiveView implements PageView {
    private static final double UPPER = 50;

    private final StatusLine status;
    private final RunModel model;
    private final RunFrame frame;
    private final Headline headline;
    private final ObjectProperty<UnitPlace> chosen = new SimpleObjectProperty<>(this, "chosen", new UnitPlace(0, 0));
    private final ChartTurns turns = new ChartTurns();
    private final LayersBoard layers;
    private final LifeBoard lives;
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
        this.layers = new LayersBoard(desk, turns, chosen);
        this.lives = new LifeBoard(desk, status, model, turns, chosen);
        frame.style("live-view");
        frame.fill(rows(), new SettingsPanel(model, own));
        chosen.subscribe(ignored -> attend());
    }

    private VBox rows() {
        GridPane boards = new GridPane();
        boards.getStyleClass().add("boards");
        boards.getColumnConstraints().add(whole(new ColumnConstraints()));
        boards.getRowConstraints().addAll(share(UPPER), share(100 - UPPER));
        boards.addColumn(0, layers, lives);
        VBox rows = new VBox(headline, boards);
        VBox.setVgrow(boards, Priority.ALWAYS);
        rows.getStyleClass().add("rows");
        return rows;
    }

    private static ColumnConstraints whole(ColumnConstraints column) {
        column.setPercentWidth(100);
        return column;
    }

    private static RowConstraints share(double percent) {
        RowConstraints row = new RowConstraints();
        row.setPercentHeight(percent);
        return row;
    }

    @Override
    public List<Switch<?>> switches() {
        List<Switch<?>> all = new ArrayList<>(turns.switches());
        all.addAll(Stream.concat(Stream.of(Switch.of("unit", UnitPlace.class, chosen)), lives.switches().stream())
                .toList());
        return all;
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

    /** Returns the board of deaths, forks and advice. */
    LifeBoard lives() {
        return lives;
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
        turns.refresh();
        Frame latest = model.frameProperty().get();
        if (latest != null) {
            lives.pulse(latest, model.history());
        }
    }

    private void show(Frame newest) {
        frame.show(newest);
        layers.show(newest);
        lives.show(newest);
        turns.show(newest, model.history());
        attend();
        if (newest.status() instanceof Status.Failed failed) {
            headline.showFailure(failed.sentence());
        } else {
            headline.show(model.finding(newest));
        }
    }
}
