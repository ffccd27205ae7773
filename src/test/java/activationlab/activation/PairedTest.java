package activationlab.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairedTest {
    static Stream<Paired> paired() {
        return Samples.activations().stream().filter(Paired.class::isInstance).map(Paired.class::cast);
    }

    @ParameterizedTest
    @MethodSource("paired")
    void givesTheBitsOfValueAndSlope(Paired a) {
        assertSameBits(a, Samples.allInputs());
    }

    @ParameterizedTest
    @MethodSource("paired")
    void givesTheSameBitsWhenCompiledToVectorLoops(Paired a) {
        double[] z = new Random(3).doubles(259, -9, 9).toArray();
        double[] out = new double[z.length];
        double[] slopes = new double[z.length];
        for (int i = 0; i < 3000; i++) { // enough for the optimizing compiler to take over
            a.forward(z, out, slopes, z.length);
        }
        assertSameBits(a, z);
    }

    private static void assertSameBits(Paired a, double[] z) {
        double[] out = new double[z.length];
        double[] slopes = new double[z.length];
        a.forward(z, out, slopes, z.length);
        for (int i = 0; i < z.length; i++) {
            assertThat(out[i]).as("value at %s", z[i]).isEqualTo(Double.valueOf(a.value(z[i])));
            assertThat(slopes[i]).as("slope at %s", z[i]).isEqualTo(Double.valueOf(a.slope(z[i])));
        }
    }
}
