package activationlab.ui.gradient;

import activationlab.network.Initialization;
import activationlab.scale.Range;
import activationlab.study.Probe;
import activationlab.ui.control.Quantity;
import java.util.List;

/** The numbers that can be set of a network before training, with what each does to it. Safe on any thread. */
final class ProbeDial {
    private static final Probe START = Probe.initial();

    static final Quantity DEPTH = Quantity.whole("depth", Probe.DEPTH, START.depth())
            .withEffect("Layers of weights, the output layer included. Each multiplies the gradient once more on its"
                    + " way back: by its weights and by the slopes of its activations.")
            .withMarks(List.of(1.0, 3.0, 5.0, 10.0, 15.0, 20.0, 30.0, 40.0, 50.0));

    static final Quantity WIDTH = Quantity.wholeLog("width", Probe.WIDTH, START.width())
            .withEffect("Units in every hidden layer. Wide layers do what theory says of them, narrow ones scatter"
                    + " around it.");

    static final Quantity GAIN = Quantity.linear(
                    "gain", Initialization.GAIN, START.initialization().gain(), 0.01)
            .withEffect("Multiplies every weight that was drawn, so that each layer passes that many times as much"
                    + " forward and back. Between vanishing and exploding lies one gain, if any.")
            .withMarks(List.of(0.0, 0.5, 1.0, 1.41, 1.67, 2.0, 3.0, 4.0, 5.0, 10.0));

    static final Quantity BIAS = Quantity.linear(
                    "bias", Initialization.BIAS, START.initialization().bias(), 0.05)
            .withEffect("Added to every bias. It moves the pre-activations, and with them the slopes that the gradient"
                    + " meets: far below 0 those of ReLU are 0, those of sigmoid nearly so.")
            .withMarks(List.of(-10.0, -5.0, -2.0, -1.0, 0.0, 1.0, 2.0, 5.0, 10.0));

    static final Quantity SEED = Quantity.whole("seed", Range.of(1, 999), (double) START.seed())
            .withEffect("Where all random numbers begin: weights, samples and labels. The same seed gives the same"
                    + " gradients.");

    private ProbeDial() {}
}
