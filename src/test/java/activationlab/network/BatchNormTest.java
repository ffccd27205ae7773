package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.dataset.SeededRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchNormTest {
    private static final double EPSILON = 1e-5;
    private static final Offset<Double> ROUNDING = within(1e-14);

    @Test
    void fourNumbersComeOutAsComputedByHand() {
        BatchNorm norm = norm(1, 2, 1);
        double[][] z = rows(1, 2, 3, 6);
        double[][] out = rows(0, 0, 0, 0);
        norm.begin();
        norm.forward(z, out, 4);
        // Mean 3, deviations -2 -1 0 3, mean square 14/4, divided by n - 1: 14/3.
        double root = Math.sqrt(3.5 + EPSILON);
        assertThat(z[0]).containsExactly(new double[] {-2 / root, -1 / root, 0, 3 / root}, ROUNDING);
        assertThat(out[0]).containsExactly(new double[] {1 - 4 / root, 1 - 2 / root, 1, 1 + 6 / root}, ROUNDING);
        assertThat(norm.runningMean(0)).as("until the step is taken").isZero();
        norm.forth();
        assertThat(norm.runningMean(0)).isCloseTo(0.3, ROUNDING);
        assertThat(norm.runningVariance(0)).isCloseTo(0.9 + 14 / 30.0, ROUNDING);
        norm.back();
        assertThat(norm.runningMean(0)).isZero();
        assertThat(norm.runningVariance(0)).isEqualTo(1);
    }

    @Test
    void evaluationUsesTheRunningStatistics() {
        BatchNorm norm = norm(1, 2, 1);
        norm.begin();
        norm.forward(rows(1, 2, 3, 6), rows(0, 0, 0, 0), 4);
        norm.forth();
        norm.settle();
        double[][] out = rows(0);
        norm.forward(rows(5), out, 1);
        double expected = 2 * (5 - 0.3) / Math.sqrt(0.9 + 14 / 30.0 + EPSILON) + 1;
        assertThat(out[0][0]).isCloseTo(expected, ROUNDING);
        norm.forth();
        assertThat(norm.runningMean(0)).as("evaluation teaches nothing").isCloseTo(0.3, ROUNDING);
        double[][] inPlace = rows(5);
        norm.infer(inPlace, 1);
        assertThat(inPlace[0][0]).isEqualTo(out[0][0]);
    }

    @Test
    void aBatchOfOneSampleIsNormalizedByTheRunningStatisticsAndLeavesThem() {
        BatchNorm norm = norm(1, 2, 1);
        double[][] out = rows(0);
        norm.begin();
        norm.forward(rows(7), out, 1);
        assertThat(norm.byBatch()).isFalse();
        assertThat(out[0][0]).isCloseTo(2 * 7 / Math.sqrt(1 + EPSILON) + 1, ROUNDING);
        norm.forth();
        assertThat(norm.runningMean(0)).isZero();
        assertThat(norm.runningVariance(0)).isEqualTo(1);
    }

    @Test
    void gradientsAreThoseOfTheJacobianWrittenOut() {
        int n = 13;
        SeededRandom random = new SeededRandom(4);
        double[][] z = {normal(random, n)};
        double[][] d = {normal(random, n)};
        double[] expected = new double[n];
        double mean = sum(z[0]) / n;
        double[] deviations = new double[n];
        double squares = 0;
        for (int s = 0; s < n; s++) {
            deviations[s] = z[0][s] - mean;
            squares += deviations[s] * deviations[s];
        }
        double variance = squares / n + EPSILON;
        double byScale = 0;
        for (int i = 0; i < n; i++) {
            byScale += d[0][i] * deviations[i] / Math.sqrt(variance);
            for (int j = 0; j < n; j++) {
                double direct = (i == j ? 1 : 0) - 1.0 / n;
                double throughVariance = deviations[i] * deviations[j] / (n * variance);
                expected[j] += d[0][i] * 1.5 * (direct - throughVariance) / Math.sqrt(variance);
            }
        }
        double byShift = sum(d[0]);
        BatchNorm norm = norm(1, 1.5, -0.5);
        norm.begin();
        norm.forward(z, new double[1][n], n);
        norm.backward(z, d, n);
        assertThat(d[0]).containsExactly(expected, ROUNDING);
        assertThat(norm.parameters().gradients()[0][0]).isCloseTo(byScale, ROUNDING);
        assertThat(norm.parameters().gradients()[1][0]).isCloseTo(byShift, ROUNDING);
    }

    /** Up to the 1e-5 in the root, which is small beside these variances. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 3, -7, 1e3})
    void scalingAndShiftingAFeatureChangesNothingButTheSign(double factor) {
        double[] feature = normal(new SeededRandom(5), 50);
        double[][] z = {new double[50], new double[50]};
        for (int s = 0; s < 50; s++) {
            z[0][s] = 1e5 * feature[s];
            z[1][s] = factor * 1e5 * (feature[s] + 3);
        }
        double[][] out = new double[2][50];
        BatchNorm norm = norm(2, 1, 0);
        norm.begin();
        norm.forward(z, out, 50);
        for (int s = 0; s < 50; s++) {
            assertThat(out[1][s] * Math.signum(factor)).isCloseTo(out[0][s], within(1e-13));
        }
    }

    @Test
    void everyStepMovesTheRunningStatisticsATenthOfTheWay() {
        BatchNorm norm = norm(1, 1, 0);
        for (int step = 1; step <= 40; step++) {
            norm.begin();
            norm.forward(rows(1, 2, 3, 6), rows(0, 0, 0, 0), 4);
            norm.forth();
            double left = Math.pow(0.9, step);
            assertThat(norm.runningMean(0)).isCloseTo(3 * (1 - left), ROUNDING);
            assertThat(norm.runningVariance(0)).isCloseTo(14 / 3.0 * (1 - left) + left, ROUNDING);
        }
    }

    private static BatchNorm norm(int units, double scale, double shift) {
        BatchNorm norm = new BatchNorm(units, 0);
        for (int unit = 0; unit < units; unit++) {
            norm.parameters().values().now()[0][unit] = scale;
            norm.parameters().values().now()[1][unit] = shift;
        }
        return norm;
    }

    private static double[][] rows(double... row) {
        return new double[][] {row};
    }

    private static double[] normal(SeededRandom random, int n) {
        double[] row = new double[n];
        for (int s = 0; s < n; s++) {
            row[s] = random.nextGaussian();
        }
        return row;
    }

    private static double sum(double[] row) {
        double sum = 0;
        for (double x : row) {
            sum += x;
        }
        return sum;
    }
}
