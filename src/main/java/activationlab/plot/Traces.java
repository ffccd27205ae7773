package activationlab.plot;

import activationlab.figure.Axis;
import activationlab.figure.Series;
import activationlab.scale.Range;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.LayerStats;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What a history knows, as points over the epochs. For the thread that owns the history. */
final class Traces {
    /** Noisy lines have at most this many stretches, each drawn as its median. */
    private static final int STRETCHES = 48;

    private Traces() {}

    /** Returns the epoch of a frame, with the part of the epoch that has begun where the batches allow to tell. */
    static double epoch(Frame frame) {
        int samples = frame.dataset().train().count();
        double steps = Math.ceilDiv(samples, frame.experiment().effectiveBatchSize());
        double exact = frame.step() / steps;
        // After a change of the batch size the steps of an epoch are not all alike.
        return Math.floor(exact) == frame.epoch() ? exact : frame.epoch();
    }

    /** Returns one number of every frame. */
    static Series of(History history, ToDoubleFunction<Frame> part) {
        double[] x = epochs(history);
        double[] y = new double[x.length];
        Arrays.setAll(y, i -> part.applyAsDouble(history.at(i)));
        return Series.wrap(x, y, x.length);
    }

    /** Returns one number of every frame for each of the first {@code layers} layers. */
    static List<Series> layers(History history, int layers, ToDoubleFunction<LayerStats> part) {
        double[] x = epochs(history);
        return IntStream.range(0, layers)
                .mapToObj(layer -> {
                    double[] y = new double[x.length];
                    Arrays.setAll(
                            y, i -> part.applyAsDouble(history.at(i).layers().get(layer)));
                    return Series.wrap(x, y, x.length);
                })
                .toList();
    }

    private static double[] epochs(History history) {
        double[] x = new double[history.size()];
        for (int i = 0; i < x.length; i++) {
            double now = epoch(history.at(i));
            x[i] = i == 0 ? now : Math.max(now, x[i - 1]);
        }
        return x;
    }

    /** Returns the axis from the start of the run to its latest frame. */
    static Axis axis(History history) {
        double last = history.size() == 0 ? 0 : epoch(history.at(history.size() - 1));
        return Axis.linear("epoch", Range.of(0, Math.max(1, last)));
    }

    /**
     * Returns a line whose noise is taken out: the median of each stretch, and the latest point as it is. The length of
     * a stretch is a power of two, so the line does not shimmer while it grows.
     */
    static Series medians(Series line) {
        int count = line.size();
        if (count <= STRETCHES || !(line.x(count - 1) > 0)) {
            return line;
        }
        double stretch = stretch(line.x(count - 1));
        double[] x = new double[STRETCHES + 2];
        double[] y = new double[STRETCHES + 2];
        double[] sorted = new double[count];
        int made = 0;
        int from = 0;
        while (from < count) {
            double index = Math.floor(line.x(from) / stretch);
            int to = from;
            while (to < count && Math.floor(line.x(to) / stretch) == index) {
                sorted[to - from] = line.y(to);
                to++;
            }
            x[made] = line.x((from + to - 1) / 2);
            y[made++] = median(sorted, to - from);
            from = to;
        }
        x[0] = line.x(0);
        x[made - 1] = line.x(count - 1);
        y[made - 1] = line.y(count - 1);
        return Series.copyOf(x, y, made);
    }

    private static double stretch(double span) {
        return Math.pow(2, Math.ceil(Math.log(span / STRETCHES) / Math.log(2)));
    }

    private static double median(double[] values, int count) {
        Arrays.sort(values, 0, count);
        return values[count / 2];
    }
}
