package activationlab.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitTest {
    @Test
    void everyClassHasItsShareInBothParts() {
        Dataset dataset = Split.of(classes(50, 30, 20), 80, new SeededRandom(1));
        assertThat(counts(dataset.train())).containsExactly(40, 24, 16);
        assertThat(counts(dataset.test())).containsExactly(10, 6, 4);
    }

    @Test
    void noSampleIsInBothPartsAndNoneIsLost() {
        Dataset dataset = Split.of(classes(50, 30, 20), 77, new SeededRandom(3));
        double sum = 0;
        for (Samples part : List.of(dataset.train(), dataset.test())) {
            for (int i = 0; i < part.count(); i++) {
                sum += part.feature(0, i);
            }
        }
        assertThat(dataset.train().count()).isEqualTo(77);
        assertThat(sum).isEqualTo(99 * 100 / 2.0);
    }

    @Test
    void theSeedDecidesWhichSamplesAreForTraining() {
        assertThat(first(1)).isEqualTo(first(1)).isNotEqualTo(first(2));
    }

    @Test
    void aClassOfOneSampleIsForTraining() {
        for (int seed = 0; seed < 20; seed++) {
            Dataset dataset = Split.of(classes(40, 1, 1), 20, new SeededRandom(seed));
            assertThat(counts(dataset.train())).containsExactly(18, 1, 1);
        }
    }

    @Test
    void twoClassesOfOneSampleAreSplitAllTheSame() {
        Dataset dataset = Split.of(classes(1, 1), 1, new SeededRandom(1));
        assertThat(dataset.train().count() + dataset.test().count()).isEqualTo(2);
    }

    @Test
    void everyCombinationOfLabelsHasItsShareInBothParts() {
        int[] counts = {50, 30, 15, 5}; // neither, the first, the second, both
        for (int seed = 0; seed < 10; seed++) {
            Dataset dataset = Split.of(labels(counts), 80, new SeededRandom(seed));
            assertThat(combinations(dataset.train())).containsExactly(40, 24, 12, 4);
            assertThat(combinations(dataset.test())).containsExactly(10, 6, 3, 1);
        }
    }

    @Test
    void combinationsThatAreRareAreSplitByChance() {
        int count = 3000;
        double[][] targets = new double[12][count];
        for (int sample = 0; sample < count; sample++) {
            for (int label = 0; label < 12; label++) {
                targets[label][sample] = ((sample * 2654435761L) >> (8 + label)) & 1;
            }
        }
        Dataset dataset = Split.of(labels(targets), 2400, new SeededRandom(1));
        assertThat(dataset.train().count()).isEqualTo(2400);
        assertThat(dataset.test().count()).isEqualTo(600);
        assertThat(IntStream.range(0, 600)
                        .mapToDouble(sample -> dataset.test().feature(0, sample))
                        .average())
                .hasValueCloseTo(1500.0, within(150.0));
    }

    @Test
    void aRegressionIsSplitByChance() {
        Samples samples = new Samples(
                new double[][] {IntStream.range(0, 10).asDoubleStream().toArray()}, new double[10]);
        Material numbers = new Material("numbers", Task.REGRESSION, Names.numbered(1, 0), samples);
        assertThat(Split.of(numbers, 7, new SeededRandom(1)).test().count()).isEqualTo(3);
    }

    @Test
    void anEmptyPartIsRefusedInASentence() {
        assertThatThrownBy(() -> Split.of(classes(5, 5), 10, new SeededRandom(1)))
                .hasMessage("10 samples to learn from, wanted 1..9");
    }

    private static String first(long seed) {
        Samples train = Split.of(classes(50, 50), 50, new SeededRandom(seed)).train();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < train.count(); i++) {
            text.append((int) train.feature(0, i)).append(' ');
        }
        return text.toString();
    }

    private static int[] counts(Samples samples) {
        int[] counts = new int[3];
        for (int i = 0; i < samples.count(); i++) {
            counts[(int) samples.target(i)]++;
        }
        return counts;
    }

    private static Material classes(int... sizes) {
        int count = IntStream.of(sizes).sum();
        double[] targets = new double[count];
        int next = 0;
        for (int c = 0; c < sizes.length; c++) {
            for (int i = 0; i < sizes[c]; i++) {
                targets[next++] = c;
            }
        }
        double[][] features = {IntStream.range(0, count).asDoubleStream().toArray()};
        return new Material(
                "classes", Task.MULTICLASS, Names.numbered(1, sizes.length), new Samples(features, targets));
    }

    private static int[] combinations(Samples samples) {
        int[] counts = new int[4];
        for (int i = 0; i < samples.count(); i++) {
            counts[(int) (samples.target(0, i) + 2 * samples.target(1, i))]++;
        }
        return counts;
    }

    /** Returns samples with two labels, as many of each combination as is said. */
    private static Material labels(int... sizes) {
        double[][] targets = new double[2][IntStream.of(sizes).sum()];
        int next = 0;
        for (int combination = 0; combination < sizes.length; combination++) {
            for (int i = 0; i < sizes[combination]; i++) {
                targets[0][next] = combination & 1;
                targets[1][next++] = combination >> 1;
            }
        }
        return labels(targets);
    }

    private static Material labels(double[][] targets) {
        double[][] features = {
            IntStream.range(0, targets[0].length).asDoubleStream().toArray()
        };
        return new Material(
                "labels", Task.MULTILABEL, Names.numbered(1, targets.length), new Samples(features, targets));
    }
}
