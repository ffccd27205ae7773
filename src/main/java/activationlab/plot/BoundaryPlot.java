package activationlab.plot;

import activationlab.dataset.Dataset;
import activationlab.dataset.Samples;
import activationlab.diagnosis.Wording;
import activationlab.figure.Axis;
import activationlab.figure.Cells;
import activationlab.figure.ContourLine;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.Heatmap;
import activationlab.figure.Ink;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Ramp;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.Range;
import activationlab.training.DecisionGrid;
import activationlab.training.Frame;
import java.util.ArrayList;
import java.util.List;

/**
 * What the network answers all over the plane of two features: its output as colors, the line at 0.5 where the answer
 * turns over, and the samples, filled for training and open for testing. Safe on any thread.
 */
public final class BoundaryPlot {
    private static final double EVEN = 0.5;
    private static final int LEVELS = 50;
    private static final double RADIUS = 2.75;
    private static final double CROWDED_RADIUS = 1.75;
    private static final int CROWD = 500;

    private BoundaryPlot() {}

    /** Returns the figure of a frame whose prediction is {@code grid}. */
    public static Figure of(Frame frame, DecisionGrid grid) {
        Range side = Range.of(grid.low(), grid.high());
        Cells cells = cells(grid, side);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Heatmap("", cells, Range.of(0, 1), Ramp.DIVERGING, LEVELS, Heatmap.Edges.SMOOTH));
        marks.add(new ContourLine("", cells, EVEN, new Stroke(Role.TEXT, Dash.SOLID, 1.5, Marker.NONE)));
        addSamples(marks, frame.dataset(), Points.Fill.FILLED);
        addSamples(marks, frame.dataset(), Points.Fill.OPEN);
        List<String> features = frame.dataset().names().features();
        Panel panel = new Panel("", Axis.linear(features.getFirst(), side), Axis.linear(features.get(1), side), marks);
        return Figure.of("Decision boundary", panel).withReading(reading(frame));
    }

    private static Cells cells(DecisionGrid grid, Range side) {
        int size = grid.size();
        double[] values = new double[size * size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                values[row * size + column] = grid.probability(column, row);
            }
        }
        return Cells.wrap(values, size, side, side);
    }

    private static void addSamples(List<Mark> marks, Dataset dataset, Points.Fill fill) {
        marks.add(points(dataset, 0, fill));
        marks.add(points(dataset, 1, fill));
    }

    private static Points points(Dataset dataset, int label, Points.Fill fill) {
        Samples samples = fill == Points.Fill.FILLED ? dataset.train() : dataset.test();
        int shown = Math.min(SampleDots.MOST, samples.count());
        double[] x = new double[shown];
        double[] y = new double[shown];
        int count = 0;
        for (int i = 0; i < shown; i++) {
            if (samples.target(i) == label) {
                x[count] = samples.feature(0, i);
                y[count] = samples.feature(1, i);
                count++;
            }
        }
        Ink ink = label == 0 ? Role.CLASS_A : Role.CLASS_B;
        Marker marker = label == 0 ? Marker.CIRCLE : Marker.DIAMOND;
        String name = fill == Points.Fill.FILLED ? ClassLook.name(dataset.names(), label) : label == 0 ? "test" : "";
        double radius = samples.count() > CROWD ? CROWDED_RADIUS : RADIUS;
        return new Points(name, Series.wrap(x, y, count), ink, marker, fill, radius);
    }

    private static String reading(Frame frame) {
        return Wording.percent(100 * frame.testAccuracy()) + " of the test samples are right";
    }
}
