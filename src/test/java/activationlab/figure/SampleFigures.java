package activationlab.figure;

import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One figure of every kind, from fixed numbers, for tests. */
public final class SampleFigures {
    private static final Range SIDE = Range.of(-3, 3);

    private SampleFigures() {}

    /** Returns one figure of every kind. */
    public static List<Figure> all() {
        return List.of(bars(), logBars(), loss(), boundary(), layers(), longNames(), empty(), tiles(), together());
    }

    static Figure bars() {
        double[] low = new double[20];
        double[] high = new double[20];
        for (int i = 0; i < 20; i++) {
            low[i] = 4 * i;
            high[i] = 100 - i;
        }
        Mark bars = new Bars(List.of(
                new Bars.Group("zero entries", Series.indexed(high), Ink.curve(0), Bars.Pattern.LIGHT),
                new Bars.Group("dead on this batch", Series.indexed(low), Ink.curve(1), Bars.Pattern.HATCHED)));
        Mark warning = Rule.threshold("warning above 20 %", Orientation.HORIZONTAL, 20, Role.WARNING);
        Axis x = Axis.categories("layer", names(20));
        return Figure.of(
                        "Dead units by layer",
                        new Panel("", x, Axis.linear("%", Range.of(0, 100)), List.of(bars, warning)))
                .withReading("Layer 20 has most of them: a lower learning rate or a leaky ReLU would help.");
    }

    static Figure logBars() {
        double[] norms = {1e-9, 0, 1e-7, 1e-5, 1e-3, 0.1};
        Mark bars = Bars.of("weights", Series.indexed(norms), Ink.curve(0));
        Mark danger = Rule.threshold("vanishing", Orientation.HORIZONTAL, 1e-7, Role.DANGER);
        Axis y = Axis.log("L2 norm of the gradient", Range.of(1e-12, 1));
        return Figure.of("Gradient", new Panel("", Axis.categories("layer", names(6)), y, List.of(bars, danger)));
    }

    static Figure loss() {
        Random random = new Random(7);
        int n = 9_000;
        double[] x = new double[n];
        double[] y = new double[n];
        double[] half = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = i;
            y[i] = Math.exp(-i / 5000.0) * Math.exp(0.2 * random.nextGaussian());
            half[i] = 0.5 * y[i];
        }
        List<Mark> marks = List.of(
                new AreaBand("range over seeds", Series.of(x, half), Series.of(x, y), Ink.curve(0)),
                new Curve("training", Series.of(x, y), Stroke.slot(0)),
                new Curve("test", Series.of(x, half), Stroke.slot(1)),
                new Band("too early to say", Orientation.VERTICAL, 0, 5000, Role.ZONE));
        Axis y10 = Axis.log("loss", Range.of(1e-4, 3));
        return Figure.of("Loss", new Panel("", Axis.linear("epoch", Range.of(0, n)), y10, marks));
    }

    static Figure boundary() {
        int n = 40;
        double[] values = new double[n * n];
        for (int i = 0; i < values.length; i++) {
            int row = i / n;
            values[i] = Math.sin(i % n * 0.2) + (row - n / 2.0) / n;
        }
        Cells cells = Cells.of(values, n, SIDE, SIDE);
        List<Mark> marks = List.of(
                new Heatmap(
                        "probability of class B", cells, Range.of(-1.5, 1.5), Ramp.DIVERGING, 50, Heatmap.Edges.SMOOTH),
                new ContourLine("boundary", cells, 0, Stroke.solid(Role.TEXT)),
                Points.filled(
                        "class A", Series.of(new double[] {-1, 3}, new double[] {0, 3}), Role.CLASS_A, Marker.CIRCLE),
                Points.open("class B", Series.indexed(1, 2, Double.NaN), Role.CLASS_B, Marker.TRIANGLE),
                Note.at(-3, -3, "a note in the corner", Align.END));
        return Figure.of("Decision boundary", new Panel("", Axis.linear("x", SIDE), Axis.linear("y", SIDE), marks));
    }

    static Figure layers() {
        List<Mark> marks = new ArrayList<>();
        for (int layer = 0; layer < 20; layer++) {
            Series series = Series.indexed(Math.pow(10, -layer / 2.0), Math.pow(10, -layer / 3.0), 1e-3);
            marks.add(new Curve("layer " + (layer + 1), series, Stroke.solid(Ink.layer(layer, 20))));
        }
        Axis y = Axis.log("L2 norm", Range.of(1e-10, 10));
        return Figure.of("Gradient norm, history", new Panel("", Axis.linear("epoch", Range.of(0, 2)), y, marks));
    }

    static Figure longNames() {
        List<Mark> marks = new ArrayList<>();
        for (int slot = 0; slot < 5; slot++) {
            String name = "a curve whose name is far longer than any picture is wide, number " + slot;
            marks.add(new Curve(name, Series.indexed(slot, 2 * slot), Stroke.slot(slot)));
        }
        String title = "A title that is far longer than any small picture is wide and must end in an ellipsis";
        Axis x = Axis.categories("kinds", List.of("exceedingly long name", "another long name", "third long name"));
        Axis y = Axis.linear("an axis label that is longer than the axis is high in most pictures", Range.of(0, 1e9));
        return Figure.of(title, new Panel(title, x, y, marks)).withReading(title + ", said at greater length");
    }

    static Figure empty() {
        Panel panel = new Panel(
                "",
                Axis.linear("x", Range.of(1e-9, 2e-9)),
                Axis.linear("y", Range.of(-1, 1)),
                List.of(Note.middle("no training yet: press play")));
        return Figure.of("Loss", panel);
    }

    static Figure tiles() {
        List<Mark> marks = new ArrayList<>();
        Tiles.Sign[] signs = Tiles.Sign.values();
        for (int kind = 0; kind < signs.length; kind++) {
            List<Tiles.Tile> tiles = new ArrayList<>();
            for (int row = 0; row < 16; row++) {
                tiles.add(new Tiles.Tile("tile " + row + " of kind " + kind, kind, row, row / 15.0));
            }
            Tiles.Look look = new Tiles.Look(Ink.curve(kind), signs[kind], "on");
            marks.add(new Tiles("kind " + kind, tiles, new Tiles.Size(0.8, 0.8), look));
        }
        Axis x = Axis.categories("kind", names(signs.length));
        return Figure.of("Tiles", new Panel("", x, Axis.categories("row", names(16)), marks));
    }

    static Figure together() {
        List<Panel> panels = new ArrayList<>();
        for (Figure figure : List.of(bars(), logBars(), loss(), boundary(), layers(), tiles())) {
            panels.add(figure.panels().getFirst());
        }
        panels.add(2, Panel.BLANK);
        return Figure.grid("Everything", 2, panels);
    }

    private static List<String> names(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            names.add(Integer.toString(i));
        }
        return names;
    }
}
