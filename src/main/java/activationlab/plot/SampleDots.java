package activationlab.plot;

import activationlab.dataset.Dataset;
import activationlab.dataset.Samples;
import activationlab.dataset.Task;
import activationlab.figure.Ink;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.training.Plane;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Samples as points over a plane of two features. Safe on any thread. */
final class SampleDots {
    private static final double RADIUS = 2.75;
    private static final double CROWDED_RADIUS = 1.75;
    private static final double RING = 1.25;
    private static final int CROWD = 500;
    /** How many points of each part are drawn at most. */
    static final int MOST = 2000;

    private SampleDots() {}

    /** Returns the points, those of each class with its color and shape; of very many, the first ones. */
    static List<Mark> of(Dataset dataset, Plane plane) {
        List<Mark> marks = new ArrayList<>();
        add(marks, dataset, plane, Points.Fill.FILLED);
        add(marks, dataset, plane, Points.Fill.OPEN);
        return marks;
    }

    /** Returns the points with a label and without it. */
    static List<Mark> ofLabel(Dataset dataset, Plane plane, int label) {
        List<Mark> marks = new ArrayList<>();
        for (Points.Fill fill : List.of(Points.Fill.FILLED, Points.Fill.OPEN)) {
            Samples samples = samples(dataset, fill);
            boolean train = fill == Points.Fill.FILLED;
            Look without = new Look(ClassLook.ink(0), ClassLook.marker(0), fill, radius(samples));
            Look with = new Look(ClassLook.ink(1), ClassLook.marker(1), fill, radius(samples));
            marks.add(points(train ? "without" : "test", samples, plane, i -> samples.target(label, i) == 0, without));
            marks.add(points(train ? "with" : "", samples, plane, i -> samples.target(label, i) == 1, with));
        }
        return marks;
    }

    private static Samples samples(Dataset dataset, Points.Fill fill) {
        return fill == Points.Fill.FILLED ? dataset.train() : dataset.test();
    }

    private static void add(List<Mark> marks, Dataset dataset, Plane plane, Points.Fill fill) {
        boolean train = fill == Points.Fill.FILLED;
        Samples samples = samples(dataset, fill);
        double radius = radius(samples);
        if (dataset.task() == Task.REGRESSION) {
            // Small: what counts is the color below.
            Look look = new Look(Role.TEXT, Marker.CIRCLE, fill, CROWDED_RADIUS);
            marks.add(points(train ? "train" : "test", samples, plane, i -> true, look));
            return;
        }
        if (dataset.task() == Task.MULTILABEL) {
            addLabels(marks, samples, plane, fill);
            return;
        }
        for (int label = 0; label < dataset.classes(); label++) {
            String name = train ? ClassLook.name(dataset.names(), label) : label == 0 ? "test" : "";
            Look look = new Look(ClassLook.ink(label), ClassLook.marker(label), fill, radius);
            int wanted = label;
            marks.add(points(name, samples, plane, i -> samples.target(i) == wanted, look));
        }
    }

    // A disk for each label that a sample has, the last one largest and lowest: they show as rings.
    private static void addLabels(List<Mark> marks, Samples samples, Plane plane, Points.Fill fill) {
        boolean train = fill == Points.Fill.FILLED;
        Look without = new Look(Role.TEXT_MUTED, Marker.CIRCLE, fill, CROWDED_RADIUS);
        marks.add(points(train ? "none" : "test", samples, plane, i -> labels(samples, i) == 0, without));
        for (int label = samples.targets() - 1; label >= 0; label--) {
            int wanted = label;
            Look look = new Look(ClassLook.ink(label), Marker.CIRCLE, fill, CROWDED_RADIUS + RING * (label + 1));
            marks.add(points("", samples, plane, i -> samples.target(wanted, i) == 1, look));
        }
    }

    private static int labels(Samples samples, int sample) {
        int labels = 0;
        for (int label = 0; label < samples.targets(); label++) {
            labels += samples.target(label, sample) == 1 ? 1 : 0;
        }
        return labels;
    }

    private record Look(Ink ink, Marker marker, Points.Fill fill, double radius) {}

    private static double radius(Samples samples) {
        return Math.min(MOST, samples.count()) > CROWD ? CROWDED_RADIUS : RADIUS;
    }

    private static Points points(String name, Samples samples, Plane plane, IntPredicate chosen, Look look) {
        int shown = Math.min(MOST, samples.count());
        double[] x = new double[shown];
        double[] y = new double[shown];
        int count = 0;
        int up = plane.y().orElseThrow().feature();
        for (int i = 0; i < shown; i++) {
            if (chosen.test(i)) {
                x[count] = samples.feature(plane.x().feature(), i);
                y[count] = samples.feature(up, i);
                count++;
            }
        }
        return new Points(name, Series.wrap(x, y, count), look.ink, look.marker, look.fill, look.radius);
    }
}
