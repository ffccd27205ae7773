package activationlab.activation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;

/** The activations and inputs that tests run through. */
final class Samples {
    private Samples() {}

    /** Returns every activation as listed, and again with each parameter at a quarter and near the end of its range. */
    static List<Activation> activations() {
        List<Activation> all = new ArrayList<>(Catalog.all());
        for (Activation a : Catalog.all()) {
            for (Parameter p : a.parameters()) {
                all.add(a.with(p.id(), p.range().min() + 0.25 * p.range().length()));
                all.add(a.with(p.id(), p.range().min() + 0.9 * p.range().length()));
                all.add(a.with(p.id(), p.range().min()));
            }
        }
        return all;
    }

    /** Returns inputs of every size and sign: ordinary, tiny, huge, where formulas change, and random. */
    static double[] finiteInputs() {
        DoubleStream sizes = DoubleStream.of(
                0,
                Double.MIN_VALUE,
                1e-310,
                1e-300,
                1e-20,
                1e-8,
                1e-3,
                0.5,
                1,
                1.5,
                3,
                6,
                18.4,
                26.1,
                38.6,
                85,
                169.9,
                170,
                170.1,
                340,
                700,
                745.2,
                1400,
                1e4,
                1e6,
                1e9,
                1e100,
                1e155,
                1e300,
                Double.MAX_VALUE);
        DoubleStream signed = sizes.flatMap(x -> DoubleStream.of(x, -x));
        Random random = new Random(1);
        DoubleStream ordinary = random.doubles(300, -12, 12);
        DoubleStream wide = random.doubles(100, -800, 800);
        return DoubleStream.concat(signed, DoubleStream.concat(ordinary, wide)).toArray();
    }

    /** Returns the finite inputs, both infinities and NaN. */
    static double[] allInputs() {
        return DoubleStream.concat(
                        DoubleStream.of(Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
                        DoubleStream.of(finiteInputs()))
                .toArray();
    }
}
