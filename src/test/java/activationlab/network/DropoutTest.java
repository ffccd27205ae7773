package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropoutTest {
    private static final int UNITS = 40;
    private static final int N = 1000;

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.5, 0.9})
    void itsShareIsLeftOutAndTheRestIsMadeLargerSoThatTheMeanStays(double probability) {
        double[][] factors = factors(new Dropout(probability, 7), 0);
        double kept = 0;
        double sum = 0;
        for (double[] row : factors) {
            for (double factor : row) {
                assertThat(factor == 0 || factor == 1 / (1 - probability)).isTrue();
                kept += factor == 0 ? 0 : 1;
                sum += factor;
            }
        }
        // Five standard deviations of a binomial count.
        double count = UNITS * N;
        double allowance = 5 * Math.sqrt(count * probability * (1 - probability));
        assertThat(kept).isCloseTo(count * (1 - probability), within(allowance));
        assertThat(sum).isCloseTo(count, within(allowance / (1 - probability)));
    }

    @Test
    void drawsBelongToSeedLayerStepUnitAndSampleAndToNothingElse() {
        Dropout dropout = new Dropout(0.3, Draws.key(1, "dropout", 2));
        double[][] drawn = factors(dropout, 3);
        assertThat(Arrays.stream(drawn).map(Arrays::hashCode).distinct())
                .as("units differ")
                .hasSize(UNITS);
        int hash = Arrays.deepHashCode(drawn);
        assertThat(hash(dropout, 4)).as("another step").isNotEqualTo(hash);
        assertThat(hash(dropout, 3)).as("the same step again").isEqualTo(hash);
        assertThat(hash(new Dropout(0.3, Draws.key(1, "dropout", 2)), 3)).isEqualTo(hash);
        assertThat(hash(new Dropout(0.3, Draws.key(2, "dropout", 2)), 3))
                .as("another seed")
                .isNotEqualTo(hash);
        assertThat(hash(new Dropout(0.3, Draws.key(1, "dropout", 3)), 3))
                .as("another layer")
                .isNotEqualTo(hash);
    }

    @Test
    void evaluationLeavesNothingOut() {
        Dropout dropout = new Dropout(0.5, 7);
        dropout.begin(1);
        dropout.settle();
        double[][] a = {{1, -2, 0.1}};
        double[][] out = new double[1][3];
        dropout.forward(a, new double[1][3], out, 1, 3);
        assertThat(out).isDeepEqualTo(a);
    }

    @Test
    void gradientsTakeTheWayOfTheActivations() {
        Dropout dropout = new Dropout(0.5, 7);
        dropout.begin(1);
        double[][] ones = new double[1][N];
        Arrays.fill(ones[0], 1);
        double[][] factors = new double[1][N];
        double[][] out = new double[1][N];
        dropout.forward(ones, factors, out, 1, N);
        Dropout.backward(factors, ones, 1, N);
        assertThat(ones).isDeepEqualTo(out);
        assertThat(out[0]).contains(0, 2);
    }

    private static int hash(Dropout dropout, long step) {
        return Arrays.deepHashCode(factors(dropout, step));
    }

    private static double[][] factors(Dropout dropout, long step) {
        double[][] a = new double[UNITS][N];
        double[][] factors = new double[UNITS][N];
        dropout.begin(step);
        dropout.forward(a, factors, new double[UNITS][N], UNITS, N);
        return factors;
    }
}
