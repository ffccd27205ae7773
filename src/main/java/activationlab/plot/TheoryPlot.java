package activationlab.plot;

import activationlab.figure.AreaBand;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.Ink;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.NumberText;
import activationlab.study.Forecast;
import activationlab.study.Ladder;
import activationlab.study.Rung;
import activationlab.theory.LayerSignal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What theory expects of each layer, as a line, over what drawn networks show: the whole band of their seeds, and the
 * mean that theory speaks of. Safe on any thread.
 */
public final class TheoryPlot {
    private static final Ink MEASURED = Role.CURVE_1;
    private static final Ink EXPECTED = Role.CURVE_2;

    /** What is compared. */
    public enum Quantity {
        VARIANCE("z\u00b2", "mean of z\u00b2 in each layer", "mean of seeds") {
            @Override
            double measured(Rung rung) {
                return rung.meanSquare();
            }

            @Override
            double expected(LayerSignal layer) {
                return layer.meanSquare();
            }

            @Override
            double mean(double[] numbers) {
                return Arrays.stream(numbers).average().orElse(Double.NaN);
            }
        },
        BY_PRE_ACTIVATIONS("|dL/dz|", "norm of dL/dz in each layer", ROOT_MEAN_SQUARE) {
            @Override
            double measured(Rung rung) {
                return rung.preActivationNorm();
            }

            @Override
            double expected(LayerSignal layer) {
                return layer.preActivationNorm();
            }
        },
        BY_WEIGHTS("|dL/dW|", "norm of dL/dW in each layer", ROOT_MEAN_SQUARE) {
            @Override
            double measured(Rung rung) {
                return rung.weightNorm();
            }

            @Override
            double expected(LayerSignal layer) {
                return layer.weightNorm();
            }
        };

        private final String title;
        private final String panel;
        private final String meanName;

        Quantity(String title, String panel, String meanName) {
            this.title = title;
            this.panel = panel;
            this.meanName = meanName;
        }

        /** Returns the name shown to people. */
        public String title() {
            return title;
        }

        abstract double measured(Rung rung);

        abstract double expected(LayerSignal layer);

        /** Returns the mean that theory predicts: of norms, the root of the mean square. */
        double mean(double[] numbers) {
            return Math.sqrt(Arrays.stream(numbers)
                    .map(number -> number * number)
                    .average()
                    .orElse(Double.NaN));
        }
    }

    private static final String ROOT_MEAN_SQUARE = "root mean square of seeds";

    private final Forecast forecast;
    private final List<Ladder> ladders;
    private final Quantity quantity;

    private TheoryPlot(Forecast forecast, List<Ladder> ladders, Quantity quantity) {
        this.forecast = forecast;
        this.ladders = ladders;
        this.quantity = quantity;
    }

    /**
     * Returns the figure of one quantity.
     *
     * @param ladders what was measured of networks of the same settings; there may be none yet
     */
    public static Figure of(Forecast forecast, List<Ladder> ladders, Quantity quantity) {
        return new TheoryPlot(forecast, ladders, quantity).figure();
    }

    private Figure figure() {
        Series expected = series(this::expected);
        LogSpan span = new LogSpan();
        span.add(expected);
        List<Series> measured = ladders.isEmpty()
                ? List.of()
                : List.of(series(l -> fold(l, Math::min)), series(l -> fold(l, Math::max)), series(this::mean));
        measured.forEach(span::add);
        Axis y = Axis.log(quantity.title(), span.decades());
        double floor = y.range().min();
        List<Mark> marks = new ArrayList<>();
        if (!measured.isEmpty()) {
            String seeds = ladders.size() == 1 ? "1 seed" : "all of " + ladders.size() + " seeds";
            marks.add(new AreaBand(
                    seeds, LogSpan.onFloor(measured.get(0), floor), LogSpan.onFloor(measured.get(1), floor), MEASURED));
        }
        marks.add(new Curve(
                "theory",
                LogSpan.onFloor(expected, floor),
                Stroke.solid(EXPECTED).withDash(Dash.LONG)));
        if (!measured.isEmpty()) {
            marks.add(
                    Points.filled(quantity.meanName, LogSpan.onFloor(measured.get(2), floor), MEASURED, Marker.CIRCLE));
        }
        Axis x = Axis.categories("layer", LayerLines.namesWithOutput(layers()));
        return Figure.of(LadderReading.title(forecast.probe()), new Panel(quantity.panel, x, y, marks))
                .withReading(reading())
                .withLegend(LegendPlace.TOP);
    }

    private int layers() {
        return forecast.theory().layers().size();
    }

    private Series series(IntToDoubleFunction number) {
        return Series.indexed(IntStream.range(0, layers()).mapToDouble(number).toArray());
    }

    private double expected(int layer) {
        return quantity.expected(forecast.theory().layers().get(layer));
    }

    private double[] measured(int layer) {
        return ladders.stream()
                .mapToDouble(ladder -> quantity.measured(ladder.rungs().get(layer)))
                .toArray();
    }

    private double mean(int layer) {
        return quantity.mean(measured(layer));
    }

    private double fold(int layer, DoubleBinaryOperator choice) {
        return Arrays.stream(measured(layer)).reduce(choice).orElse(Double.NaN);
    }

    private String reading() {
        if (ladders.isEmpty()) {
            return "Theory alone; networks are being measured";
        }
        double[] apart = IntStream.range(0, layers())
                .mapToDouble(layer -> Math.abs(Math.log(mean(layer) / expected(layer))))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        if (apart.length == 0) {
            return "There is nothing to compare: all numbers are 0 or not finite";
        }
        return "Measurement and theory differ by " + factor(apart[apart.length / 2]) + " in the median layer, by "
                + factor(apart[apart.length - 1]) + " at most";
    }

    private static String factor(double logarithm) {
        double factor = Math.exp(logarithm);
        return factor < 2
                ? NumberText.significant(100 * (factor - 1), 2) + " %"
                : "a factor of " + NumberText.significant(factor, 2);
    }
}
