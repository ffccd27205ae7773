package activationlab.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        problem.extent().ifPresent(extent -> {
            for (int f = 0; f < problem.features(); f++) {
                for (int i = 0; i < samples.count(); i++) {
                    assertThat(samples.feature(f, i)).isBetween(extent.min(), extent.max());
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void allClassesAreAboutAsFrequent(Problem problem) {
        Dataset dataset = problem.draw(400, 100, 0.1, new SeededRandom(1));
        assertThat(dataset.test().count()).isEqualTo(100);
        for (int label = 0; problem.task().classifies() && label < problem.classes(); label++) {
            assertThat(share(dataset.train(), label)).isCloseTo(1.0 / problem.classes(), within(0.08));
        }
        assertThat(dataset.classes()).isEqualTo(problem.classes());
    }

    private static double share(Samples samples, int label) {
        return IntStream.range(0, samples.count())
                        .filter(i -> samples.target(i) == label)
                        .count()
                / (double) samples.count();
    }

    /** Sums as they were when these five were the only problems: saved settings must give the same samples. */
    @ParameterizedTest
    @CsvSource({
        "CIRCLE, -545.7048131881508",
        "EXCLUSIVE_OR, -791.3364851137793",
        "GAUSSIANS, -569.9516849000433",
        "SPIRAL, -924.2397406446323",
        "CURVE, 2342.5230721857192"
    })
    void olderProblemsKeepTheirNumbers(Problem problem, double expected) {
        Samples samples = problem.draw(100, 10, 0.1, new SeededRandom(1)).train();
        double sum = 0;
        for (int i = 0; i < 100; i++) {
            double second = samples.features() > 1 ? samples.feature(1, i) : 0;
            sum += samples.feature(0, i) * (i + 1) + samples.target(i) + second;
        }
        assertThat(sum).isCloseTo(expected, within(1e-9));
    }

    @Test
    void moonsLieOnTwoHalfCirclesOfRadius1Point6() {
        Samples samples = Problem.MOONS.draw(300, 1, 0, new SeededRandom(3)).train();
        for (int i = 0; i < 300; i++) {
            double side = samples.target(i) == 1 ? 1 : -1;
            double x = samples.feature(0, i) + side * 0.8;
            double y = samples.feature(1, i) + side * 0.4;
            assertThat(Math.hypot(x, y)).isCloseTo(1.6, within(1e-12));
            assertThat(side * y).isGreaterThanOrEqualTo(0);
        }
    }

    @Test
    void aSampleHasTheLabelsOfAllDisksThatItLiesIn() {
        Dataset dataset = Problem.DISKS.draw(500, 1, 0, new SeededRandom(3));
        assertThat(dataset.names().classes()).containsExactly("A", "B", "C");
        int[] sizes = new int[4];
        for (int i = 0; i < 500; i++) {
            Samples train = dataset.train();
            assertThat(train.target(0, i) == 1)
                    .isEqualTo(Math.hypot(train.feature(0, i), train.feature(1, i) - 1) < 1.6);
            sizes[(int) (train.target(0, i) + train.target(1, i) + train.target(2, i))]++;
        }
        assertThat(IntStream.of(sizes))
                .as("with none, one, two and three labels")
                .allMatch(size -> size > 20);
    }

    @Test
    void thePlaneReaches1WhereBothFeaturesAreLargest() {
        Samples samples = Problem.PLANE.draw(300, 1, 0, new SeededRandom(3)).train();
        for (int i = 0; i < 300; i++) {
            double sum = samples.feature(0, i) + samples.feature(1, i);
            assertThat(samples.target(i)).isCloseTo(sum / 5, within(1e-12)).isBetween(-1.0, 1.0);
        }
    }

    @Test
    void theHalvesAreTheSignOfTheSumWithAGapBetween() {
        Samples samples =
                Problem.HALF_PLANE.draw(300, 1, 0, new SeededRandom(3)).train();
        for (int i = 0; i < 300; i++) {
            double sum = samples.feature(0, i) + samples.feature(1, i);
            assertThat(sum > 0).isEqualTo(samples.target(i) == 1);
            assertThat(Math.abs(sum)).isGreaterThanOrEqualTo(0.3 - 1e-12);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 9})
    void everyBlobLiesNearestToItsOwnMiddle(int blobs) {
        Samples samples =
                Problem.BLOBS.draw(900, 1, blobs, 0, new SeededRandom(2)).train();
        int own = 0;
        for (int i = 0; i < 900; i++) {
            double angle = Math.atan2(samples.feature(0, i), samples.feature(1, i));
            own += Math.floorMod(Math.round(angle / (2 * Math.PI / blobs)), blobs) == (int) samples.target(i) ? 1 : 0;
        }
        assertThat(own).isGreaterThan(880);
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
