package activationlab.dataset;

import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Points that somebody drew on a plane, each with its class. Immutable and safe on any thread.
 *
 * @param points in the order they were drawn
 */
public record Sketch(List<Point> points) {
    /** What samples of a sketch are called. */
    public static final String TITLE = "Drawn points";

    /** Class numbers. */
    public static final Range LABELS = Range.of(1, 9);

    /** Nothing drawn yet. */
    public static final Sketch EMPTY = new Sketch(List.of());

    public Sketch {
        points = List.copyOf(points);
    }

    /**
     * One point.
     *
     * @param x the first feature
     * @param y the second feature
     * @param label the class
     */
    public record Point(double x, double y, int label) {
        public Point {
            LABELS.require("class", label);
        }
    }

    /** Returns the points of samples that a sketch was made into; nothing for others. */
    public static Optional<Sketch> of(Material material) {
        if (!material.title().equals(TITLE)) {
            return Optional.empty();
        }
        List<Point> points = new ArrayList<>();
        Samples samples = material.samples();
        for (int i = 0; i < samples.count(); i++) {
            String label = material.names().classes().get((int) samples.target(i));
            points.add(new Point(samples.feature(0, i), samples.feature(1, i), Integer.parseInt(label)));
        }
        return Optional.of(new Sketch(points));
    }

    public Sketch with(Point point) {
        List<Point> more = new ArrayList<>(points);
        more.add(point);
        return new Sketch(more);
    }

    /** Returns the same without the point nearest to a place, if one is within reach. */
    public Sketch without(double x, double y, double reach) {
        Optional<Point> nearest = points.stream()
                .filter(point -> distance(point, x, y) <= reach)
                .min((a, b) -> Double.compare(distance(a, x, y), distance(b, x, y)));
        if (nearest.isEmpty()) {
            return this;
        }
        List<Point> fewer = new ArrayList<>(points);
        fewer.remove(nearest.get());
        return new Sketch(fewer);
    }

    private static double distance(Point point, double x, double y) {
        return Math.hypot(point.x - x, point.y - y);
    }

    /** Returns the class numbers that have a point, in ascending order. */
    public List<Integer> labels() {
        return points.stream().map(Point::label).distinct().sorted().toList();
    }

    /** Returns the samples; nothing while there are not two classes. */
    public Optional<Material> material() {
        List<Integer> labels = labels();
        if (labels.size() < 2) {
            return Optional.empty();
        }
        double[][] features = new double[2][points.size()];
        double[] targets = new double[points.size()];
        for (int i = 0; i < targets.length; i++) {
            Point point = points.get(i);
            features[0][i] = point.x;
            features[1][i] = point.y;
            targets[i] = labels.indexOf(point.label);
        }
        Names names = new Names(
                List.of("x1", "x2"),
                "class",
                labels.stream().map(String::valueOf).toList());
        Task task = labels.size() == 2 ? Task.BINARY : Task.MULTICLASS;
        return Optional.of(new Material(TITLE, task, names, new Samples(features, targets)));
    }
}
