package activationlab.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
    @ParameterizedTest
    @EnumSource
    void theSameSeedDrawsTheSameSamples(Problem problem) {
        Samples first = problem.draw(50, 10, 0.2, new SeededRandom(4)).train();
        Samples again = problem.draw(50, 10, 0.2, new SeededRandom(4)).train();
        Samples other = problem.draw(50, 10, 0.2, new SeededRandom(5)).train();
        assertThat(first.feature(0, 49)).isEqualTo(again.feature(0, 49)).isNotEqualTo(other.feature(0, 49));
    }

    @ParameterizedTest
    @EnumSource
    void withoutNoiseEverySampleLiesInTheDrawnPart(Problem problem) {
        Samples samples = problem.draw(500, 1, 0, new SeededRandom(1)).train();
        for (int f = 0; f < problem.features(); f++) {
            for (int i = 0; i < samples.count(); i++) {
                assertThat(samples.feature(f, i)).isBetween(problem.low(), problem.high());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CURVE")
    void bothClassesAreAboutAsFrequent(Problem problem) {
        Dataset dataset = problem.draw(400, 100, 0.1, new SeededRandom(1));
        double ones = 0;
        for (int i = 0; i < 400; i++) {
            assertThat(dataset.train().target(i)).isIn(0.0, 1.0);
            ones += dataset.train().target(i);
        }
        assertThat(ones / 400).isCloseTo(0.5, within(0.08));
        assertThat(dataset.test().count()).isEqualTo(100);
    }

    @Test
    void theCurveIsSinePlusSquarePlusOne() {
        Samples samples = Problem.CURVE.draw(200, 50, 0, new SeededRandom(1)).train();
        double x = samples.feature(0, 7);
        assertThat(samples.target(7)).isCloseTo(Math.sin(x) + x * x + 1, within(1e-15));
    }

    @Test
    void exclusiveOrIsTheSignOfTheProduct() {
        Samples samples =
                Problem.EXCLUSIVE_OR.draw(200, 50, 0, new SeededRandom(1)).train();
        for (int i = 0; i < 200; i++) {
            assertThat(samples.feature(0, i) * samples.feature(1, i) > 0).isEqualTo(samples.target(i) == 1);
        }
    }
}
