package activationlab.theory;

import activationlab.activation.Activation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What one and two samples tell of a batch. For one thread. */
final class Prediction {
    // What two samples have in common by chance is N(0, 1/inputs): Gauss-Hermite quadrature with three nodes.
    private static final double[] CHANCES = {-Math.sqrt(3), 0, Math.sqrt(3)};
    private static final double[] CHANCE_WEIGHTS = {1.0 / 6, 2.0 / 3, 1.0 / 6};

    private final List<LayerLaw> laws;
    private final int samples;
    private final SamplePath path;
    private final List<PairPath> pairs = new ArrayList<>();

    Prediction(Activation activation, List<LayerLaw> laws, int samples) {
        this.laws = laws;
        this.samples = samples;
        GaussianExpectation expectation = new GaussianExpectation(activation);
        Answer answer = new Answer();
        path = new SamplePath(laws, expectation, answer);
        for (double chance : CHANCES) {
            double common = Math.clamp(chance / Math.sqrt(laws.getFirst().fanIn()), -1, 1);
            pairs.add(new PairPath(laws, path, expectation, answer, common));
        }
    }

    List<LayerSignal> layers() {
        return IntStream.range(0, laws.size()).mapToObj(this::layer).toList();
    }

    private LayerSignal layer(int l) {
        LayerLaw law = laws.get(l);
        boolean hidden = l < laws.size() - 1;
        double mean = law.biasMean();
        double correlation = overChances(pair -> pair.correlation(l));
        return new LayerSignal(
                l + 1,
                path.variance(l) + mean * mean,
                correlation,
                norms(l),
                hidden ? Math.sqrt(laws.get(l + 1).fanIn() * laws.get(l + 1).weightVariance()) : Double.NaN,
                hidden ? Math.sqrt(path.slope(l)) : Double.NaN);
    }

    private LayerSignal.Norms norms(int l) {
        LayerLaw law = laws.get(l);
        double others = samples - 1;
        double errors = 1 + others * overChances(pair -> pair.error(l));
        double products = path.read(l) + others * overChances(pair -> pair.error(l) * pair.read(l));
        // The gradient of the mean loss by what belongs to one sample is a share of that of its own loss.
        double error = path.error(l) / samples;
        double byWeights = error * Math.sqrt((double) samples * law.fanIn() * law.fanOut() * Math.max(0, products));
        double byBiases = error * Math.sqrt((double) samples * law.fanOut() * Math.max(0, errors));
        double byPreActivations = error * Math.sqrt((double) samples * law.fanOut());
        return new LayerSignal.Norms(byWeights, byBiases, byPreActivations, byActivations(l));
    }

    private double byActivations(int l) {
        if (l == laws.size() - 1) {
            return Double.NaN;
        }
        double above = path.error(l + 1) / samples;
        return above
                * Math.sqrt(laws.get(l + 1).passedDown(1))
                * Math.sqrt((double) samples * laws.get(l).fanOut());
    }

    private double overChances(ToDoubleFunction<PairPath> number) {
        double sum = 0;
        for (int i = 0; i < CHANCES.length; i++) {
            sum += CHANCE_WEIGHTS[i] * number.applyAsDouble(pairs.get(i));
        }
        return sum;
    }
}
