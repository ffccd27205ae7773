package activationlab.formula;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nanoseconds per element of typed formulas beside the built-in swish, microseconds to read one, to move a slider of it
 * and to find its kinks. Also starts as a program: {@code main} with formulas. The best of many repetitions, because
 * other work on the machine only ever adds time.
 */
@Tag("bench")
class FormulaBenchmark {
    private static final List<String> FORMULAS = List.of(
            "x*sigmoid(x)",
            "x/(1+exp(-x))",
            "x*sigmoid(b*x)",
            "max(0.1x, x)",
            "x < 0 ? a*(exp(x)-1) : x",
            "0.5x(1+tanh(sqrt(2/pi)(x+0.044715x^3)))",
            "x*tanh(log(1+exp(x)))",
            "x(1+erf(x/sqrt(2)))/2",
            "exp(-x^2)");

    private static final int LENGTH = 1024;
    private static final int CALLS = 500;
    private static final int REPETITIONS = 40;

    private final double[] z = new double[LENGTH];
    private final double[] upstream = new double[LENGTH];
    private final double[] out = new double[LENGTH];
    private double sink;

    FormulaBenchmark() {
        Random random = new Random(1);
        Arrays.setAll(z, i -> random.nextGaussian());
        Arrays.setAll(upstream, i -> random.nextGaussian());
    }

    /** Starts the benchmark for the formulas given, or for the usual ones. */
    public static void main(String[] formulas) {
        new FormulaBenchmark().print(formulas.length == 0 ? FORMULAS : List.of(formulas));
    }

    @Test
    void printsTheTable() {
        print(FORMULAS);
        assertThat(sink).isFinite(); // the results are used, so nothing is optimized away
    }

    private void print(List<String> formulas) {
        System.out.println("forward  backward  (ns per element)   read  slider  kinks  (microseconds)");
        Activation swish = Catalog.require("swish");
        System.out.printf("%7.2f  %8.2f  %43s built-in swish%n", forward(swish), backward(swish), "");
        for (String typed : formulas) {
            Formula formula = Formula.parse(typed);
            System.out.printf(
                    "%7.2f  %8.2f  %22.1f  %6.1f  %5.0f  %s%n",
                    forward(formula),
                    backward(formula),
                    1e-3 * best(1, () -> sink += Formula.parse(typed).value(1)),
                    1e-3 * best(1, () -> sink += moved(formula).value(1)),
                    1e-3 * best(1, () -> sink += moved(formula).kinks().size()),
                    typed);
        }
    }

    private static Formula moved(Formula formula) {
        return formula.parameters().isEmpty()
                ? Formula.parse(formula.text())
                : formula.with(formula.parameters().getFirst().id(), 2);
    }

    private double forward(Activation a) {
        return best(CALLS, () -> a.forward(z, out)) / LENGTH;
    }

    private double backward(Activation a) {
        return best(CALLS, () -> a.backward(z, upstream, out)) / LENGTH;
    }

    /** Returns the nanoseconds of one call. */
    private double best(int calls, Runnable work) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < REPETITIONS * (CALLS / calls > 1 ? 10 : 1); i++) {
            long start = System.nanoTime();
            for (int k = 0; k < calls; k++) {
                work.run();
            }
            best = Math.min(best, (System.nanoTime() - start) / (double) calls);
            sink += out[LENGTH / 2];
        }
        return best;
    }
}
