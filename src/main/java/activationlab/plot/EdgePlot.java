package activationlab.plot;

import activationlab.figure.Axis;
import activationlab.figure.Band;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.Ink;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Rule;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.network.Initializer;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import activationlab.study.EdgeCurve;
import activationlab.study.Forecast;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How gradients grow or shrink far from the output, over the size of the weights: the line at 0 is the edge of chaos.
 * The usual initializers stand on the curve where they put the weights, and the network itself where it is. Safe on any
 * thread.
 */
public final class EdgePlot {
    private static final Range SIGMAS = Range.of(0.1, 20);
    private static final Range GROWTHS = Range.of(-5, 4);
    private static final List<Marker> MARKERS =
            List.of(Marker.SQUARE, Marker.TRIANGLE, Marker.CIRCLE, Marker.HEXAGON, Marker.TRIANGLE_DOWN);
    private static final double SELF = 7;
    // Sizes nearer to each other than a share of this are the same.
    private static final double SAME = 1e-9;

    private final Forecast forecast;
    private final Optional<EdgeCurve> curve;

    private EdgePlot(Forecast forecast, Optional<EdgeCurve> curve) {
        this.forecast = forecast;
        this.curve = curve;
    }

    /** Returns the figure; the curve may still be missing. */
    public static Figure of(Forecast forecast, Optional<EdgeCurve> curve) {
        return new EdgePlot(forecast, curve).figure();
    }

    private Figure figure() {
        List<Mark> marks = new ArrayList<>(List.of(
                new Band("ordered: gradients vanish", Orientation.HORIZONTAL, Double.NEGATIVE_INFINITY, 0, Role.ZONE),
                new Band(
                        "chaotic: gradients explode",
                        Orientation.HORIZONTAL,
                        0,
                        Double.POSITIVE_INFINITY,
                        Role.WARNING),
                new Rule(
                        "edge of chaos",
                        Orientation.HORIZONTAL,
                        0,
                        Stroke.solid(Role.REFERENCE).withWidth(1.5))));
        curve.ifPresent(known -> addCurve(marks, known));
        addPlaces(marks);
        Axis x = Axis.log("\u03c3 = deviation of the weights \u00d7 \u221afan-in", sigmas());
        Axis y = Axis.linear("\u03bb = mean log \u03c7", GROWTHS);
        return Figure.of("Edge of chaos", new Panel("growth of gradients per layer", x, y, marks))
                .withReading(reading())
                .withLegend(LegendPlace.TOP);
    }

    private Range sigmas() {
        double sigma = forecast.sigma();
        return sigma > 0 ? Range.of(Math.min(SIGMAS.min(), sigma / 1.2), Math.max(SIGMAS.max(), sigma * 1.2)) : SIGMAS;
    }

    private static void addCurve(List<Mark> marks, EdgeCurve known) {
        known.critical()
                .ifPresent(critical -> marks.add(new Rule(
                        "critical \u03c3 = " + number(critical),
                        Orientation.VERTICAL,
                        critical,
                        new Stroke(Role.ACCENT, Dash.DASHED, 1.5, Marker.NONE))));
        int count = known.sigmas().size();
        double[] x = new double[count];
        double[] y = new double[count];
        Arrays.setAll(x, known.sigmas()::get);
        Arrays.setAll(y, known.growths()::get);
        marks.add(new Curve("", Series.wrap(x, y, count), Stroke.solid(Role.CURVE_1)));
    }

    private void addPlaces(List<Mark> marks) {
        if (forecast.sigma() > 0) {
            Series at = Series.of(new double[] {forecast.sigma()}, new double[] {shown(forecast.growth())});
            marks.add(new Points("this network", at, Role.ACCENT, Marker.DIAMOND, Points.Fill.OPEN, SELF));
        }
        int slot = 0;
        for (Map.Entry<Double, String> place : initializers().entrySet()) {
            double growth = curve.map(known -> known.at(place.getKey())).orElse(Double.NaN);
            Series at = Series.of(new double[] {place.getKey()}, new double[] {shown(growth)});
            Ink ink = Ink.curve(slot + 1);
            marks.add(Points.filled(place.getValue(), at, ink, MARKERS.get(slot % MARKERS.size())));
            slot++;
        }
    }

    private static double shown(double growth) {
        return Double.isNaN(growth) ? growth : GROWTHS.clamp(growth);
    }

    /** Returns where the usual initializers put the weights, with the names of those that agree. */
    private Map<Double, String> initializers() {
        Map<Double, List<String>> names = new LinkedHashMap<>();
        for (Initializer initializer : Initializer.values()) {
            double sigma = Forecast.sigma(initializer, forecast.probe().width());
            if (sigma > 0) {
                double place = names.keySet().stream()
                        .filter(other -> Math.abs(other - sigma) <= SAME * sigma)
                        .findFirst()
                        .orElse(sigma);
                names.computeIfAbsent(place, ignored -> new ArrayList<>()).add(family(initializer));
            }
        }
        Map<Double, String> joined = new LinkedHashMap<>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> joined.put(
                        entry.getKey(), entry.getValue().stream().distinct().collect(Collectors.joining(", "))));
        return joined;
    }

    // He uniform and He normal draw from weights of one variance.
    private static String family(Initializer initializer) {
        return initializer.title().replaceAll("(?<=\\w),? (uniform|normal|U\\(.*)$", "");
    }

    private String reading() {
        String sigma = "\u03c3 = " + number(forecast.sigma());
        String times = "a deep layer multiplies the norm by " + number(forecast.factor());
        String phase = switch (forecast.phase()) {
            case EMPTY -> "All weights are 0: no gradient comes back";
            case ORDERED -> sigma + " lies in the ordered phase: gradients vanish, " + times;
            case EDGE -> sigma + " lies at the edge of chaos: gradients keep their size";
            case CHAOTIC -> sigma + " lies in the chaotic phase: gradients explode, " + times;
        };
        return phase + curve.map(EdgePlot::critical).orElse("");
    }

    private static String critical(EdgeCurve known) {
        return known.critical().isPresent()
                ? "; the critical \u03c3 is " + number(known.critical().getAsDouble())
                : "; no size of weights is critical";
    }

    private static String number(double value) {
        return NumberText.significant(value, 3);
    }
}
