package activationlab.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeededRandomTest {
    /** The first outputs of the public-domain reference splitmix64.c by Sebastiano Vigna for the state 1234567. */
    @Test
    void drawsTheBitsOfTheReferenceImplementation() {
        SeededRandom random = new SeededRandom(1234567);
        assertThat(new long[] {random.nextLong(), random.nextLong(), random.nextLong()})
                .containsExactly(6457827717110365317L, 3203168211198807973L, -8629252141511181193L);
    }

    @Test
    void normalDrawsHaveMeanZeroAndVarianceOne() {
        SeededRandom random = new SeededRandom(5);
        double[] draws = new double[100_000];
        Arrays.setAll(draws, i -> random.nextGaussian());
        double mean = Arrays.stream(draws).average().orElseThrow();
        double square = Arrays.stream(draws).map(x -> x * x).average().orElseThrow();
        double fourth = Arrays.stream(draws).map(x -> x * x * x * x).average().orElseThrow();
        assertThat(mean).isCloseTo(0, within(0.01));
        assertThat(square).isCloseTo(1, within(0.02));
        assertThat(fourth).isCloseTo(3, within(0.15));
    }

    @Test
    void purposesOfOneSeedAreIndependent() {
        assertThat(SeededRandom.of(1, "weights").nextLong())
                .isNotEqualTo(SeededRandom.of(1, "order").nextLong())
                .isNotEqualTo(SeededRandom.of(2, "weights").nextLong())
                .isEqualTo(SeededRandom.of(1, "weights").nextLong());
    }

    @Test
    void boundedDrawsStayInsideAndReachEveryValue() {
        SeededRandom random = new SeededRandom(9);
        boolean[] seen = new boolean[7];
        for (int i = 0; i < 1000; i++) {
            seen[random.nextInt(7)] = true;
        }
        assertThat(seen).doesNotContain(false);
        assertThat(random.nextDouble(2, 3)).isBetween(2.0, 3.0);
    }

    @Test
    void shufflingKeepsEveryMember() {
        int[] order = IntStream.range(0, 100).toArray();
        new SeededRandom(3).shuffle(order);
        assertThat(order).isNotEqualTo(IntStream.range(0, 100).toArray());
        assertThat(Arrays.stream(order).sorted().toArray())
                .isEqualTo(IntStream.range(0, 100).toArray());
    }
}
