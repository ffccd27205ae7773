package activationlab.ui.training.inside;

import activationlab.dataset.Dataset;
import activationlab.figure.Axis;
import activationlab.figure.Figure;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.network.Topology;
import activationlab.plot.ResponsePlot;
import activationlab.plot.WeightsPlot;
import activationlab.scale.Range;
import activationlab.training.Plane;
import activationlab.training.PlaneAnswers;
import activationlab.training.PlaneReader;
import activationlab.training.Side;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Draws looks into a network. For one thread at a time. */
final class Pictures {
    /** Of so many units there are maps at most. */
    static final int MOST_UNITS = 64;

    private static final int LINE = 120;
    private static final int FINE = 56;
    private static final int COARSE = 28;
    private static final int FEW = 16;

    private final PlaneReader reader = new PlaneReader();

    /**
     * Both pictures of a look.
     *
     * @param units of how many units there are maps
     */
    record Pair(Look look, Figure responses, Figure weights, int units) {}

    Pair draw(Look look) {
        Topology topology = look.still().topology();
        int layer = look.chosen().layer();
        int units = Math.min(MOST_UNITS, topology.fanOut(layer));
        String where = title(topology, layer);
        Dataset dataset = look.frame().dataset();
        Figure responses = dataset.features() > 2 ? tooMany(dataset.features()) : responses(look, units);
        Figure weights = WeightsPlot.of(where + ": weights", dataset.names(), look.still(), look.chosen())
                .withReading(reading(look));
        String shown = topology.fanOut(layer) > units ? ", first " + units + " units" : "";
        return new Pair(look, responses.withTitle(where + ": answers" + shown), weights, units);
    }

    /** Returns what a layer is called. */
    static String title(Topology topology, int layer) {
        return layer == topology.layers() - 1 ? "Output" : "Layer " + (layer + 1);
    }

    private Figure responses(Look look, int units) {
        Dataset dataset = look.frame().dataset();
        boolean one = dataset.features() == 1;
        int cells = one ? LINE : units <= FEW ? FINE : COARSE;
        Side x = Side.of(look.frame(), 0, cells);
        Optional<Side> y = one ? Optional.empty() : Optional.of(Side.of(look.frame(), 1, cells));
        Plane plane = new Plane(x, y, Collections.nCopies(dataset.features(), 0.0));
        int layer = look.chosen().layer();
        PlaneAnswers answers = layer == look.still().topology().layers() - 1
                ? reader.answers(look.still(), plane)
                : reader.units(look.still(), plane, layer, units);
        int unit = look.chosen().unit();
        OptionalInt framed = unit < units ? OptionalInt.of(unit) : OptionalInt.empty();
        return ResponsePlot.of("", dataset.names(), answers, framed);
    }

    private static Figure tooMany(int features) {
        Axis axis = Axis.linear("", Range.of(0, 1)).withoutTickText();
        Note why = Note.middle("The samples have " + features + " features: more than a map can show.");
        return Figure.of("", new Panel("", axis, axis, List.of(why)));
    }

    private static String reading(Look look) {
        Topology topology = look.still().topology();
        boolean bias = look.chosen().isBias(topology);
        String from = bias ? "its bias" : "from " + from(look);
        return "Unit " + (look.chosen().unit() + 1) + ", " + from;
    }

    private static String from(Look look) {
        int input = look.chosen().input();
        return look.chosen().layer() == 0
                ? look.frame().dataset().names().features().get(input)
                : "unit " + (input + 1) + " of layer " + look.chosen().layer();
    }
}
