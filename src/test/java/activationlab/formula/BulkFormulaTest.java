package activationlab.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class BulkFormulaTest {
    private static final double[] EXTREMES = {
        0, -0.0, 1, -1, 3, -3, Double.MIN_VALUE, 1e-300, 170, -170.5, 710, -710, 1e6, -1e6, 1e300, -1e300, Double.NaN
    };

    @Test
    void givesTheBitsOfTheScalarsForRowsOfEveryLength() {
        RandomFormulas formulas = new RandomFormulas(99);
        for (int i = 0; i < 300; i++) {
            Formula formula = Formula.parse(Printer.print(formulas.draw(1 + i % 4)));
            compare(formula, inputs(i % 3 == 0 ? 600 : 1 + i));
        }
    }

    private static void compare(Formula formula, double[] z) {
        double[] upstream = new Random(5).doubles(z.length, -2, 2).toArray();
        double[] values = new double[z.length];
        double[] gradients = new double[z.length];
        formula.forward(z, values);
        formula.backward(z, upstream, gradients);
        String name = formula.toString();
        for (int i = 0; i < z.length; i++) {
            same(name, values[i], formula.value(z[i]));
            same(name, gradients[i], upstream[i] * formula.slope(z[i]));
        }
    }

    private static double[] inputs(int n) {
        double[] z = new Random(n).doubles(n, -6, 6).toArray();
        System.arraycopy(EXTREMES, 0, z, 0, Math.min(n, EXTREMES.length));
        return z;
    }

    private static void same(String what, double found, double wanted) {
        if (Double.doubleToLongBits(found) != Double.doubleToLongBits(wanted)) {
            fail("%s: %s instead of %s", what, found, wanted);
        }
    }

    @Test
    void mayWriteOverItsInputs() {
        Formula formula = Formula.parse("x > 1 ? x*sigmoid(x) : exp(x) - x²");
        double[] z = inputs(700);
        double[] upstream = new Random(6).doubles(z.length).toArray();
        double[] values = new double[z.length];
        double[] gradients = new double[z.length];
        formula.forward(z, values);
        formula.backward(z, upstream, gradients);
        double[] overUpstream = upstream.clone();
        formula.backward(z, overUpstream, overUpstream);
        assertThat(overUpstream).isEqualTo(gradients);
        double[] overInput = z.clone();
        formula.backward(overInput, upstream, overInput);
        assertThat(overInput).isEqualTo(gradients);
        double[] inPlace = z.clone();
        formula.forward(inPlace, inPlace);
        assertThat(inPlace).isEqualTo(values);
    }

    @Test
    void leavesTheRestOfTheRowAlone() {
        double[] out = {7, 7, 7};
        Formula.parse("2x").forward(new double[] {1, 2, 3}, out, 2);
        assertThat(out).containsExactly(2, 4, 7);
        Formula.parse("2x").backward(new double[] {1, 2, 3}, new double[] {5, 6, 7}, out, 1);
        assertThat(out).containsExactly(10, 4, 7);
    }

    @Test
    void canBeSharedByManyThreads() throws Exception {
        Formula formula = Formula.parse("x < 0 ? a*(exp(x)-1) : x*sigmoid(x)");
        double[] z = inputs(3000);
        double[] wanted = new double[z.length];
        formula.forward(z, wanted);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<double[]>> found = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                found.add(threads.submit(() -> {
                    double[] out = new double[z.length];
                    formula.forward(z, out);
                    return out;
                }));
            }
            for (Future<double[]> future : found) {
                assertThat(future.get()).isEqualTo(wanted);
            }
        }
    }

    @Test
    void allocatesNothingOnceWarm() {
        Formula formula = Formula.parse("x*sigmoid(b*x) + max(0.1x, x)");
        double[] z = inputs(1000);
        double[] out = new double[z.length];
        for (int i = 0; i < 1000; i++) {
            formula.forward(z, out);
            formula.backward(z, z, out);
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 1000; i++) {
            formula.forward(z, out);
            formula.backward(z, z, out);
        }
        // A set of rows would take 20 kB each time; the measurement itself takes a few hundred bytes.
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000);
    }
}
