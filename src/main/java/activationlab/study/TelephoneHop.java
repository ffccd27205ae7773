package activationlab.study;

import activationlab.activation.Activation;
import activationlab.activation.Traits;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a gradient after some hidden layers, counted from the output back. Immutable and safe on any thread.
 *
 * @param hop how many hidden layers the gradient has passed, from 1
 * @param layer which layer of weights it has reached, counted from 1
 * @param rule the steepest slope of the activation to the power of {@code hop}
 * @param slopes the product of what slopes did to its norm
 * @param weights the product of what weights did to its norm
 * @param left its norm |dL/dz| as a share of that at the output: {@code slopes * weights}
 */
public record TelephoneHop(int hop, int layer, double rule, double slopes, double weights, double left) {
    /** Returns the hops of a network, the one next to the output first. */
    public static List<TelephoneHop> of(Ladder ladder) {
        double steepest = steepest(ladder.probe().activation());
        List<TelephoneHop> hops = new ArrayList<>();
        double slopes = 1;
        double weights = 1;
        for (Rung rung : ladder.hidden().reversed()) {
            slopes *= rung.slopeFactor();
            weights *= rung.weightFactor();
            int hop = hops.size() + 1;
            double left = ratio(rung.preActivationNorm(), ladder.output().preActivationNorm());
            hops.add(new TelephoneHop(hop, rung.layer(), Math.pow(steepest, hop), slopes, weights, left));
        }
        return hops;
    }

    /** Returns the size of the steepest slope of an activation. */
    static double steepest(Activation activation) {
        return Math.abs(Traits.of(activation).steepest().slope());
    }

    private static double ratio(double norm, double output) {
        return output == 0 ? 0 : norm / output;
    }
}
