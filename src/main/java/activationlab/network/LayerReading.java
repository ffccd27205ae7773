package activationlab.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What can be read off one layer of weights as it is at the moment of reading. For the thread of its network. */
public final class LayerReading {
    private final Layer layer;
    private final boolean moved;

    /** @param moved whether nothing but steps has changed the network since the latest step */
    LayerReading(Layer layer, boolean moved) {
        this.layer = layer;
        this.moved = moved;
    }

    /** Returns one weight; both count from 0. */
    public double weight(int unit, int input) {
        return layer.values()[unit][Objects.checkIndex(input, layer.fanIn())];
    }

    /** Returns the bias of one unit, counted from 0. */
    public double bias(int unit) {
        return layer.values()[unit][layer.fanIn()];
    }

    /** Returns what the latest step did to a weight; the number behind the last input stands for the bias. */
    public WeightMove move(int unit, int input) {
        Parameters parameters = layer.parameters();
        int column = Objects.checkIndex(input, layer.fanIn() + 1);
        List<Double> before = new ArrayList<>();
        List<Double> now = new ArrayList<>();
        for (Turns memory : parameters.memories()) {
            before.add(memory.before()[unit][column]);
            now.add(memory.now()[unit][column]);
        }
        return new WeightMove(
                parameters.values().before()[unit][column],
                parameters.gradients()[unit][column],
                parameters.directions()[unit][column],
                before,
                now,
                parameters.values().now()[unit][column]);
    }

    /** Returns the mean size of the latest gradients of the loss by the weights. */
    public double meanGradient() {
        double sum = 0;
        for (int unit = 0; unit < layer.fanOut(); unit++) {
            sum += sizes(layer.parameters().gradients()[unit]);
        }
        return sum / ((double) layer.fanIn() * layer.fanOut());
    }

    private double sizes(double[] row) {
        double sum = 0;
        for (int i = 0; i < layer.fanIn(); i++) {
            sum += Math.abs(row[i]);
        }
        return sum;
    }

    /**
     * Returns the L2 norm of what the latest step has added to the weights, divided by that of the weights; NaN if
     * there was no step, or if anything else has changed the network since.
     */
    public double updateRatio() {
        if (!moved) {
            return Double.NaN;
        }
        double moves = 0;
        double weights = 0;
        for (int unit = 0; unit < layer.fanOut(); unit++) {
            double[] now = layer.values()[unit];
            double[] before = layer.parameters().values().before()[unit];
            for (int i = 0; i < layer.fanIn(); i++) {
                double move = now[i] - before[i];
                moves = Math.fma(move, move, moves);
                weights = Math.fma(now[i], now[i], weights);
            }
        }
        return Math.sqrt(moves / weights);
    }
}
