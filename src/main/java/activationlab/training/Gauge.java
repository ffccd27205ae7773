package activationlab.training;

import activationlab.dataset.Samples;
import activationlab.network.Evaluation;
import activationlab.network.Inference;
import activationlab.network.LayerReading;
import activationlab.network.Network;
import activationlab.network.Still;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Measures a learner without changing how it goes on. For one thread. */
final class Gauge {
    private final Learner learner;
    private final Inference inference;
    private final Silence onBatch;
    private final Silence onDataset;
    private final SaturationTaker saturation;
    private @Nullable MotionTaker motionTaker;
    private final CensusTaker units;
    private final Predictor predictor;

    Gauge(Experiment experiment, Learner learner) {
        this.learner = learner;
        Network network = learner.network();
        inference = new Inference(network);
        onBatch = new Silence(network.topology());
        onDataset = new Silence(network.topology());
        saturation = new SaturationTaker(network);
        units = new CensusTaker(network);
        predictor = new Predictor(experiment, learner.dataset());
    }

    /** Measures losses and accuracies, what is silent on the training data, and units as far as somebody looks. */
    Scores scores(Attention attention) {
        onDataset.clear();
        Samples samples = learner.dataset().train();
        Evaluation train;
        if (attention.includes(Aspect.UNITS)) {
            units.begin(attention.unit(), samples.count());
            train = inference.evaluate(samples, this::observeUnits);
        } else {
            train = inference.evaluate(samples, onDataset);
        }
        Evaluation test = inference.evaluate(learner.dataset().test(), Gauge::ignore);
        return new Scores(train.loss(), test.loss(), train.accuracy(), test.accuracy());
    }

    /** Measures loss and accuracy on the training data. */
    Evaluation onTrainingData() {
        return inference.evaluate(learner.dataset().train(), Gauge::ignore);
    }

    /** Measures loss and accuracy on the test data, or on the training data if there are no others. */
    Evaluation onUnseenData() {
        Samples test = learner.dataset().test();
        return test.count() == 0 ? onTrainingData() : inference.evaluate(test, Gauge::ignore);
    }

    private void observeUnits(int layer, double[][] z, double[][] a, int rows, int n) {
        onDataset.layer(layer, a, rows, n);
        units.layer(layer, z, a, rows, n);
    }

    /**
     * Returns what somebody looks at; needs {@link #scores} and {@link #layers} before.
     *
     * @param now the settings that the learner has now
     */
    Closeup closeup(Attention attention, Optional<Chronicle> chronicle, Experiment now) {
        return new Closeup(
                attention.includes(Aspect.UNITS) ? Optional.of(census()) : Optional.empty(),
                chronicle,
                attention.includes(Aspect.SPREADS) ? Optional.of(spreads()) : Optional.empty(),
                motion(attention, now),
                Optional.empty(),
                attention.includes(Aspect.NETWORK) ? still() : Optional.empty());
    }

    private Optional<Motion> motion(Attention attention, Experiment now) {
        if (!attention.includes(Aspect.MOTION)) {
            motionTaker = null;
            return Optional.empty();
        }
        MotionTaker taker = motionTaker;
        if (taker == null || !taker.suits(now, learner)) {
            taker = new MotionTaker(now, learner);
            motionTaker = taker;
        }
        return Optional.of(taker.take(attention.unit().orElse(new UnitPlace(0, 0)), attention.sample()));
    }

    private Census census() {
        return units.census(learner.dataset().train().count(), onBatch);
    }

    private Spreads spreads() {
        SpreadTaker taker = new SpreadTaker();
        learner.show(taker::activations, taker::gradients);
        return taker.spreads();
    }

    // A very large network is not copied again and again.
    private Optional<Still> still() {
        boolean small = learner.network().topology().weights() <= Still.MOST_WEIGHTS;
        return small ? Optional.of(Still.of(learner.network())) : Optional.empty();
    }

    /** Measures every layer; needs {@link #scores} before. */
    List<LayerStats> layers() {
        onBatch.clear();
        learner.show(onBatch);
        learner.showSeen(saturation);
        List<LayerStats> layers = new ArrayList<>();
        for (int l = 0; l < learner.network().topology().layers(); l++) {
            layers.add(layer(l));
        }
        return layers;
    }

    Prediction prediction() {
        return predictor.ask(inference);
    }

    private LayerStats layer(int l) {
        Network network = learner.network();
        double weights = network.weightGradientNorm(l);
        double biases = network.biasGradientNorm(l);
        LayerReading reading = network.reading(l);
        LayerStats.Motion motion = new LayerStats.Motion(reading.meanGradient(), reading.updateRatio());
        if (l == network.topology().layers() - 1) {
            return new LayerStats(weights, biases, Double.NaN, Double.NaN, Double.NaN, Double.NaN, motion);
        }
        return new LayerStats(
                weights,
                biases,
                onDataset.zeroEntries(l),
                onBatch.silentUnits(l),
                onDataset.silentUnits(l),
                saturation.percentage(l),
                motion);
    }

    private static void ignore(int layer, double[][] rows, int units, int n) {
        // What is silent is counted on the training data.
    }
}
