package activationlab.ui.training.inside;

import activationlab.figure.Axis;
import activationlab.figure.Figure;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.network.Connection;
import activationlab.network.Still;
import activationlab.network.Topology;
import activationlab.plot.ResponsePlot;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import activationlab.training.Aspect;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.chart.Chooser;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.Switch;
import activationlab.ui.run.Columns;
import activationlab.ui.run.Darkroom;
import activationlab.ui.run.RunModel;
import activationlab.ui.run.RunView;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * One layer of the running network: what its units answer all over the inputs, and its weights, of which one can be
 * chosen and set. Drawn of a copy of the network, beside training and screen. JavaFX thread only.
 */
public final class InsideView implements RunView {
    private static final double HALF = 50;

    private final RunModel model;
    private final Darkroom<Look, Pictures.Pair> darkroom;
    private final ChoiceField<Integer> layer =
            new ChoiceField<>("layer", "Which layer of the network is looked into", List.of(0), this::words);
    private final ChartCard responses;
    private final ChartCard weights;
    private final WeightRow row;
    private final Node node;
    private final ObjectProperty<Spot> spot = new SimpleObjectProperty<>(this, "spot", new Spot(1, 1, 1));
    private Connection chosen = new Connection(0, 0, 0);
    private @Nullable Frame latest;
    private @Nullable Topology shape;
    private Pictures.@Nullable Pair shown;
    private boolean stale;

    /** What is chosen, counted from 1 as people do; the input behind the last is the bias. */
    private record Spot(int layer, int unit, int input) {
        static Spot of(Connection connection) {
            return new Spot(connection.layer() + 1, connection.unit() + 1, connection.input() + 1);
        }

        Connection connection() {
            return new Connection(layer - 1, unit - 1, input - 1);
        }
    }

    /** @param model the network that pages share */
    public InsideView(ChartDesk desk, RunModel model) {
        this.model = model;
        darkroom = new Darkroom<>(new Pictures()::draw, model.runningProperty()::get);
        responses = new ChartCard(desk);
        responses.setId("responses");
        responses.wrapReading();
        responses.addToTitle(layer);
        responses.view().setChooser(new Units());
        weights = new ChartCard(desk);
        weights.setId("weights");
        weights.view().setChooser(new Weights());
        row = new WeightRow(model::set);
        weights.setReadingLine(row);
        VBox.setVgrow(weights, Priority.ALWAYS);
        layer.setId("inside-layer");
        Columns columns =
                new Columns(HALF, responses, weights, desk.appearance().chartFactor());
        columns.getStyleClass().add("inside-view");
        node = columns;
        layer.valueProperty().subscribe(this::turn);
        model.edits().track("place inside", spot);
        spot.subscribe(place -> choose(place.connection()));
    }

    private String words(int index) {
        return shape == null ? "1" : index == shape.layers() - 1 ? "output" : Integer.toString(index + 1);
    }

    @Override
    public List<Switch<?>> switches() {
        return List.of(
                responses.kept(),
                weights.kept(),
                Switch.ofOptional("inside-connection", Connection.class, () -> Optional.of(chosen), this::look));
    }

    @Override
    public String title() {
        return "Inside";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        model.attend(now -> now.with(Aspect.NETWORK));
    }

    @Override
    public void hidden() {
        model.attend(now -> now.without(Aspect.NETWORK));
    }

    @Override
    public void show(Frame newest, History past) {
        latest = newest;
        stale = true;
        Topology now = newest.experiment().topology();
        if (newest.closeup().still().isEmpty() && now.weights() > Still.MOST_WEIGHTS) {
            responses.figureProperty().set(tooLarge(now.weights()));
            weights.figureProperty().set(tooLarge(now.weights()));
        }
    }

    private static Figure tooLarge(long count) {
        Axis axis = Axis.linear("", Range.of(0, 1)).withoutTickText();
        Note why = Note.middle("The network has " + NumberText.fixed((double) count, 0) + " weights and biases; up to "
                + NumberText.fixed((double) Still.MOST_WEIGHTS, 0) + " can be shown.");
        return Figure.of("", new Panel("", axis, axis, List.of(why)));
    }

    @Override
    public void pulse(long now) {
        if (stale) {
            stale = false;
            order();
        }
        Pictures.Pair pair = darkroom.pulse(now);
        if (pair != null) {
            shown = pair;
            responses.figureProperty().set(pair.responses());
            weights.figureProperty().set(pair.weights());
            row.show(pair.look(), pair.weights().reading());
        }
    }

    private void order() {
        Frame frame = latest;
        if (frame == null) {
            return;
        }
        frame.closeup().still().ifPresent(still -> {
            follow(still.topology());
            darkroom.give(new Look(frame, still, chosen));
        });
    }

    private void look(Optional<Connection> wanted) {
        latest = null; // the network to look into is still to come
        chosen = wanted.orElse(new Connection(0, 0, 0));
        layer.valueProperty().set(chosen.layer());
    }

    // A layer or unit that the network has no longer gives way to the nearest.
    private void follow(Topology topology) {
        shape = topology;
        layer.offer(IntStream.range(0, topology.layers()).boxed().toList());
        choose(new Connection(Math.min(chosen.layer(), topology.layers() - 1), chosen.unit(), chosen.input()));
        if (!spot.get().equals(Spot.of(chosen))) {
            model.edits().unnoted(() -> spot.set(Spot.of(chosen)));
        }
    }

    private void turn() {
        Integer wanted = layer.valueProperty().get();
        if (wanted != null && wanted != chosen.layer()) {
            choose(new Connection(wanted, chosen.unit(), chosen.input()));
            spot.set(Spot.of(chosen));
        }
    }

    private void choose(Connection wanted) {
        Topology topology = shape;
        if (topology == null) {
            return;
        }
        int at = wanted.layer();
        Connection there = new Connection(
                at, Math.min(wanted.unit(), topology.fanOut(at) - 1), Math.min(wanted.input(), topology.fanIn(at)));
        if (!there.equals(chosen) || layer.valueProperty().get() != at) {
            chosen = there;
            layer.valueProperty().set(at);
            stale = true;
        }
    }

    private void move(int unit, int input) {
        if (unit >= 0 && input >= 0) {
            choose(new Connection(chosen.layer(), unit, input));
            spot.set(Spot.of(chosen));
        }
    }

    /** Chooses a unit by its map. */
    private final class Units implements Chooser {
        @Override
        public boolean isAt(int panel, double x, double y) {
            return shown != null && ResponsePlot.unitAt(shown.units(), x, y).isPresent();
        }

        @Override
        public void choose(int panel, double x, double y) {
            if (shown != null) {
                ResponsePlot.unitAt(shown.units(), x, y).ifPresent(unit -> InsideView.this.move(unit, chosen.input()));
            }
        }

        @Override
        public boolean move(int across, int up) {
            if (shown != null && chosen.unit() < shown.units()) {
                InsideView.this.move(ResponsePlot.beside(shown.units(), chosen.unit(), across, up), chosen.input());
            }
            return true;
        }

        @Override
        public String chosen() {
            return shown == null ? "" : shown.weights().reading();
        }
    }

    /** Chooses a weight or bias by its cell. */
    private final class Weights implements Chooser {
        @Override
        public boolean isAt(int panel, double x, double y) {
            return shape != null && unit(y) >= 0 && unit(y) < units() && x >= -0.5 && x <= inputs() + 0.5;
        }

        private int units() {
            return shape == null ? 0 : shape.fanOut(chosen.layer());
        }

        private int inputs() {
            return shape == null ? 0 : shape.fanIn(chosen.layer());
        }

        // The first unit stands on top.
        private int unit(double y) {
            return units() - 1 - (int) Math.rint(y);
        }

        @Override
        public void choose(int panel, double x, double y) {
            InsideView.this.move(unit(y), (int) Math.rint(x));
        }

        @Override
        public boolean move(int across, int up) {
            InsideView.this.move(chosen.unit() - up, chosen.input() + across);
            return true;
        }

        @Override
        public String chosen() {
            return shown == null ? "" : shown.weights().reading();
        }
    }
}
