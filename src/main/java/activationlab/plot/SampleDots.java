package activationlab.plot;

import activationlab.dataset.Dataset;
import activationlab.dataset.Samples;
import activationlab.figure.Ink;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.training.Plane;
import java.util.ArrayList;
import java.util.List;

/** Samples as points over a plane of two features. Safe on any thread. */
final class SampleDots {
    private static final double RADIUS = 2.75;
    private static final double CROWDED_RADIUS = 1.75;
    private static final int CROWD = 500;
    private static final int MOST = 4000;

    private SampleDots() {}

    /** Returns the points, those of each class with its color and shape; of very many, the first ones. */
    static List<Mark> of(Dataset dataset, Plane plane) {
        List<Mark> marks = new ArrayList<>();
        add(marks, dataset, plane, Points.Fill.FILLED);
        add(marks, dataset, plane, Points.Fill.OPEN);
        return marks;
    }

    private static void add(List<Mark> marks, Dataset dataset, Plane plane, Points.Fill fill) {
        boolean train = fill == Points.Fill.FILLED;
        Samples samples = train ? dataset.train() : dataset.test();
        int classes = dataset.classes();
        if (classes == 0) {
            Look look = new Look(Role.TEXT, Marker.CIRCLE, fill);
            marks.add(points(train ? "train" : "test", samples, plane, -1, look));
        }
        for (int label = 0; label < classes; label++) {
            String name = train ? ClassLook.name(dataset.names(), label) : label == 0 ? "test" : "";
            Look look = new Look(ClassLook.ink(label), ClassLook.marker(label), fill);
            marks.add(points(name, samples, plane, label, look));
        }
    }

    private record Look(Ink ink, Marker marker, Points.Fill fill) {}

    private static Points points(String name, Samples samples, Plane plane, int label, Look look) {
        int shown = Math.min(MOST, samples.count());
        double[] x = new double[shown];
        double[] y = new double[shown];
        int count = 0;
        int up = plane.y().orElseThrow().feature();
        for (int i = 0; i < shown; i++) {
            if (label < 0 || samples.target(i) == label) {
                x[count] = samples.feature(plane.x().feature(), i);
                y[count] = samples.feature(up, i);
                count++;
            }
        }
        double radius = shown > CROWD ? CROWDED_RADIUS : RADIUS;
        return new Points(name, Series.wrap(x, y, count), look.ink, look.marker, look.fill, radius);
    }
}
