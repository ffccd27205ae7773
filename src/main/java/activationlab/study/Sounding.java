package activationlab.study;

import activationlab.dataset.SeededRandom;
import activationlab.network.Backpropagation;
import activationlab.network.Magnitude;
import activationlab.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The network of a probe with its batch, looked at once. For one thread. */
final class Sounding {
    private static final int N = Probe.SAMPLES;

    private final Probe probe;
    private final Network network;
    private final Backpropagation batch;
    private final Magnitude magnitude = new Magnitude(N);
    private final double[] meanSquares;
    private final double[] byPreActivation;
    private final double[] byActivation;

    Sounding(Probe probe) {
        this.probe = probe;
        network = new Network(probe.topology());
        network.initialize(probe.initialization(), SeededRandom.of(probe.seed(), "weights"));
        batch = new Backpropagation(network, N);
        // Of 1000 samples the other 968 would be drawn behind these and change nothing.
        RandomSamples.draw(probe.seed(), Probe.INPUTS, N, batch);
        meanSquares = new double[probe.depth()];
        byPreActivation = new double[probe.depth()];
        byActivation = new double[probe.depth()];
    }

    Ladder measure() {
        batch.measure(N);
        batch.showPreActivations(N, this::squares);
        batch.showOutput(N, this::squares);
        batch.showGradients(N, (layer, rows, units, n) -> byPreActivation[layer] = magnitude.norm(rows, units, 0, n));
        batch.showActivationGradients(
                N, (layer, rows, units, n) -> byActivation[layer] = magnitude.norm(rows, units, 0, n));
        List<Rung> rungs = rungs();
        return new Ladder(probe, rungs, rungs.stream().allMatch(Rung::finite) ? Optional.empty() : batch.firstBad(N));
    }

    private void squares(int layer, double[][] rows, int units, int n) {
        double norm = magnitude.norm(rows, units, 0, n);
        meanSquares[layer] = norm / units * (norm / n);
    }

    private List<Rung> rungs() {
        List<Rung> rungs = new ArrayList<>();
        for (int l = 0; l < probe.depth(); l++) {
            boolean hidden = l < probe.depth() - 1;
            rungs.add(new Rung(
                    l + 1,
                    meanSquares[l],
                    network.weightGradientNorm(l),
                    network.reading(l).meanGradient(),
                    network.biasGradientNorm(l),
                    byPreActivation[l],
                    hidden ? byActivation[l] : Double.NaN,
                    hidden ? ratio(byActivation[l], byPreActivation[l + 1]) : Double.NaN,
                    hidden ? ratio(byPreActivation[l], byActivation[l]) : Double.NaN));
        }
        return rungs;
    }

    private static double ratio(double below, double above) {
        return above == 0 ? 0 : below / above;
    }
}
