package activationlab.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StandardizationTest {
    @Test
    void meanAndDeviationComeFromTheTrainingPartOnly() {
        Samples train = new Samples(new double[][] {{1, 3}}, new double[] {0, 1});
        Samples test = new Samples(new double[][] {{7}}, new double[] {1});
        Dataset scaled = new Dataset(Task.BINARY, train, test).scaled(Standardization.fitted(train));
        assertThat(scaled.train().feature(0, 0)).isEqualTo(-1);
        assertThat(scaled.train().feature(0, 1)).isEqualTo(1);
        assertThat(scaled.test().feature(0, 0)).isEqualTo(5);
        assertThat(scaled.test().target(0)).isEqualTo(1);
    }

    @Test
    void aConstantFeatureBecomesZero() {
        Samples train = new Samples(new double[][] {{0.1, 0.1, 0.1}}, new double[] {0, 1, 0});
        Standardization scaling = Standardization.fitted(train);
        assertThat(scaling.deviation(0)).isEqualTo(1);
        assertThat(scaling.apply(train).feature(0, 2)).isCloseTo(0, within(1e-15));
    }

    @Test
    void numbersNearTheLargestThereIsStayFinite() {
        Samples train = new Samples(new double[][] {{1.7e308, -1.7e308, 1.7e308, -1.7e308}}, new double[4]);
        Samples scaled = Standardization.fitted(train).apply(train);
        assertThat(scaled.feature(0, 0)).isEqualTo(1);
        assertThat(scaled.feature(0, 1)).isEqualTo(-1);
    }
}
