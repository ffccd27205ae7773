package activationlab.analysis;

import activationlab.activation.Softmax;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The outputs of a network before the softmax, with the class that would be right. Safe on any thread.
 *
 * @param values one logit for each class
 * @param temperature what they are divided by
 * @param target the index of the right class
 */
public record Logits(List<Double> values, double temperature, int target) {
    /** Numbers of classes that can be shown. */
    public static final Range CLASSES = Range.of(2, 6);

    /** Logits that are computed with; none is too large for the formulas. */
    public static final Range VALUE = Range.of(-1e6, 1e6);

    /** Logits that a slider offers. */
    public static final Range SLIDER = Range.of(-10, 10);

    /** Temperatures that a (logarithmic) slider offers. */
    public static final Range TEMPERATURE = Softmax.TEMPERATURE;

    public Logits {
        values = List.copyOf(values);
        CLASSES.require("classes", values.size());
        values.forEach(value -> VALUE.require("logit", value));
        TEMPERATURE.require("temperature", temperature);
        if (target < 0 || target >= values.size()) {
            throw new IllegalArgumentException(
                    "right class " + target + " of " + values.size() + ", wanted 0.." + (values.size() - 1));
        }
    }

    /** Returns three classes of which the first is right and the likeliest. */
    public static Logits initial() {
        return new Logits(List.of(2.0, 1.0, -1.0), 1, 0);
    }

    /** Returns these with one logit changed. */
    public Logits withValue(int index, double changed) {
        List<Double> all = new ArrayList<>(values);
        all.set(index, changed);
        return new Logits(all, temperature, target);
    }

    /** Returns these with more classes, of logit 0, or fewer; the last class is right if the right one is gone. */
    public Logits withClasses(int count) {
        CLASSES.require("classes", count);
        List<Double> all = new ArrayList<>(values.subList(0, Math.min(count, values.size())));
        all.addAll(Collections.nCopies(count - all.size(), 0.0));
        return new Logits(all, temperature, Math.min(target, count - 1));
    }

    public Logits withTemperature(double changed) {
        return new Logits(values, changed, target);
    }

    public Logits withTarget(int changed) {
        return new Logits(values, temperature, changed);
    }

    /** Returns the probability of each class. */
    public List<Double> probabilities() {
        double[] p = new double[values.size()];
        new Softmax(temperature).probabilities(array(), p);
        return Arrays.stream(p).boxed().toList();
    }

    /** Returns the derivatives of the probabilities by the logits, one row for each probability. */
    public List<List<Double>> jacobian() {
        return Arrays.stream(new Softmax(temperature).jacobian(array()))
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }

    /** Returns the cross-entropy -ln p of the right class, without overflow where p is 0 in floating point. */
    public double loss() {
        double largest = Collections.max(values);
        double sum = 0;
        for (double value : values) {
            sum += Math.exp((value - largest) / temperature);
        }
        return (largest - values.get(target)) / temperature + Math.log(sum);
    }

    /** Returns the derivatives of the loss by the logits: (p - y) / T, with y = 1 for the right class, else 0. */
    public List<Double> gradient() {
        List<Double> p = probabilities();
        List<Double> gradient = new ArrayList<>();
        double others = 0;
        for (int i = 0; i < p.size(); i++) {
            others += i == target ? 0 : p.get(i);
            gradient.add(p.get(i) / temperature);
        }
        gradient.set(target, -others / temperature); // p - 1 would lose the digits of a sure class
        return List.copyOf(gradient);
    }

    private double[] array() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
