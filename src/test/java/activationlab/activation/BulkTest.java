package activationlab.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BulkTest {
    private static final double[] Z = Samples.allInputs();
    private static final double[] UPSTREAM =
            new Random(2).doubles(Z.length, -2, 2).toArray();

    @ParameterizedTest
    @MethodSource("activationlab.activation.Samples#activations")
    void forwardGivesTheBitsOfValue(Activation a) {
        double[] out = new double[Z.length];
        a.forward(Z, out);
        assertSameBits(out, Arrays.stream(Z).map(a::value).toArray());
    }

    @ParameterizedTest
    @MethodSource("activationlab.activation.Samples#activations")
    void backwardGivesTheBitsOfUpstreamTimesSlope(Activation a) {
        double[] out = new double[Z.length];
        a.backward(Z, UPSTREAM, out);
        assertSameBits(out, upstreamTimesSlope(a));
    }

    @ParameterizedTest
    @MethodSource("activationlab.activation.Samples#activations")
    void compiledVectorLoopsGiveTheSameBits(Activation a) {
        double[] z = new Random(3).doubles(259, -9, 9).toArray();
        double[] upstream = new Random(4).doubles(259, -2, 2).toArray();
        double[] value = new double[z.length];
        double[] slope = new double[z.length];
        for (int i = 0; i < 3000; i++) { // enough for the optimizing compiler to take over
            a.forward(z, value);
            a.backward(z, upstream, slope);
        }
        for (int i = 0; i < z.length; i++) {
            assertThat(value[i]).isEqualTo(a.value(z[i]));
            assertThat(slope[i]).isEqualTo(upstream[i] * a.slope(z[i]));
        }
    }

    @ParameterizedTest
    @MethodSource("activationlab.activation.Samples#activations")
    void workInPlace(Activation a) {
        double[] row = Z.clone();
        a.forward(row, row);
        assertSameBits(row, Arrays.stream(Z).map(a::value).toArray());
        double[] overUpstream = UPSTREAM.clone();
        a.backward(Z, overUpstream, overUpstream);
        assertSameBits(overUpstream, upstreamTimesSlope(a));
        double[] overInputs = Z.clone();
        a.backward(overInputs, UPSTREAM, overInputs);
        assertSameBits(overInputs, upstreamTimesSlope(a));
    }

    @ParameterizedTest
    @MethodSource("activationlab.activation.Samples#activations")
    void touchOnlyTheFirstN(Activation a) {
        double[] out = new double[Z.length];
        Arrays.fill(out, 42);
        a.forward(Z, out, 17);
        assertThat(Arrays.stream(out).skip(17)).containsOnly(42.0);
        Arrays.fill(out, 43);
        a.backward(Z, UPSTREAM, out, 17);
        assertThat(Arrays.stream(out).skip(17)).containsOnly(43.0);
    }

    @ParameterizedTest
    @MethodSource("activationlab.activation.Samples#activations")
    void allocateNothing(Activation a) {
        double[] out = new double[Z.length];
        double[] z = Arrays.stream(Z).filter(x -> Math.abs(x) <= 1e6).toArray();
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        passes(a, z, out);
        long before = thread.getCurrentThreadAllocatedBytes();
        passes(a, z, out);
        long allocated = thread.getCurrentThreadAllocatedBytes() - before;
        assertThat(allocated).isLessThan(1024); // 100 passes; the counter itself costs a few bytes
    }

    private static void passes(Activation a, double[] z, double[] out) {
        for (int i = 0; i < 50; i++) {
            a.forward(z, out);
            a.backward(z, UPSTREAM, out);
        }
    }

    private static double[] upstreamTimesSlope(Activation a) {
        double[] wanted = new double[Z.length];
        for (int i = 0; i < Z.length; i++) {
            wanted[i] = UPSTREAM[i] * a.slope(Z[i]);
        }
        return wanted;
    }

    private static void assertSameBits(double[] got, double[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            assertThat(Double.doubleToLongBits(got[i]))
                    .as("at %s: got %s, wanted %s", Z[i], got[i], wanted[i])
                    .isEqualTo(Double.doubleToLongBits(wanted[i]));
        }
    }
}
