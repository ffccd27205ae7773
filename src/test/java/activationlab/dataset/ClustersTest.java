package activationlab.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private static final double ROUNDING = 1e-9;

    @Test
    void threeOfTenFeaturesAreSumsOfFiveOthers() {
        Samples samples =
                Problem.TEN_FEATURES.draw(1000, 1, 0, new SeededRandom(5)).train();
        assertThat(rank(samples)).isEqualTo(7);
    }

    @Test
    void noiseMakesEveryFeatureItsOwn() {
        Samples samples =
                Problem.TEN_FEATURES.draw(1000, 1, 0.1, new SeededRandom(5)).train();
        assertThat(rank(samples)).isEqualTo(10);
    }

    @Test
    void theMiddlesOfTwoClustersAreTwoVerticesOfTheSquare() {
        for (int seed = 1; seed <= 5; seed++) {
            Samples samples =
                    Problem.CLUSTERS.draw(20_000, 2, 0, new SeededRandom(seed)).train();
            for (int label = 0; label < 2; label++) {
                assertThat(Math.abs(mean(samples, 0, label))).isCloseTo(1, within(0.06));
                assertThat(Math.abs(mean(samples, 1, label))).isCloseTo(1, within(0.06));
            }
            assertThat(mean(samples, 0, 0) * mean(samples, 0, 1) < 0 || mean(samples, 1, 0) * mean(samples, 1, 1) < 0)
                    .as("the vertices differ")
                    .isTrue();
        }
    }

    private static double mean(Samples samples, int feature, int label) {
        return IntStream.range(0, samples.count())
                .filter(i -> samples.target(i) == label)
                .mapToDouble(i -> samples.feature(feature, i))
                .average()
                .orElseThrow();
    }

    /** Returns how many features are no sum of the others, by elimination of the matrix of their products. */
    private static int rank(Samples samples) {
        int n = samples.features();
        double[][] products = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                for (int i = 0; i < samples.count(); i++) {
                    products[a][b] += samples.feature(a, i) * samples.feature(b, i) / samples.count();
                }
            }
        }
        int rank = 0;
        for (int step = 0; step < n; step++) {
            int pivot = largest(products);
            if (products[pivot][pivot] > ROUNDING) {
                rank++;
                eliminate(products, pivot);
            }
        }
        return rank;
    }

    private static int largest(double[][] matrix) {
        return IntStream.range(0, matrix.length).reduce(0, (best, d) -> matrix[d][d] > matrix[best][best] ? d : best);
    }

    private static void eliminate(double[][] matrix, int pivot) {
        double[] row = matrix[pivot].clone();
        for (double[] other : matrix) {
            double factor = other[pivot] / row[pivot];
            Arrays.setAll(other, c -> other[c] - factor * row[c]);
        }
    }
}
