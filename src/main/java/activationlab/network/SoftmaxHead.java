package activationlab.network;

import activationlab.activation.Softmax;

/** Cross-entropy of several classes; there is one row of targets, the numbers of the classes from 0. For one thread. */
final class SoftmaxHead extends Head {
    private static final Softmax SOFTMAX = new Softmax(1);

    private final double[] logits;
    private final double[] probabilities;

    SoftmaxHead(int units) {
        logits = new double[units];
        probabilities = new double[units];
    }

    @Override
    double gradient(double[][] z, double[][] targets, double[][] out, int n) {
        double probe = 0;
        for (int s = 0; s < n; s++) {
            read(z, s);
            int target = (int) targets[0][s];
            for (int unit = 0; unit < logits.length; unit++) {
                probe = Math.fma(logits[unit], 0, probe);
                out[unit][s] = probabilities[unit] / n;
            }
            out[target][s] = (probabilities[target] > NEARLY_SURE ? -others(target) : probabilities[target] - 1) / n;
        }
        return probe;
    }

    @Override
    double loss(double[][] z, double[][] targets, int n) {
        double sum = 0;
        for (int s = 0; s < n; s++) {
            int likeliest = read(z, s);
            double aboveTarget = logits[likeliest] - logits[(int) targets[0][s]];
            sum += aboveTarget + StrictMath.log1p(others(likeliest) / probabilities[likeliest]);
        }
        return sum;
    }

    @Override
    void answer(double[][] z, double[][] out, int n) {
        for (int s = 0; s < n; s++) {
            read(z, s);
            for (int unit = 0; unit < logits.length; unit++) {
                out[unit][s] = probabilities[unit];
            }
        }
    }

    @Override
    double hits(double[][] z, double[][] targets, int n) {
        int hits = 0;
        for (int s = 0; s < n; s++) {
            hits += read(z, s) == targets[0][s] ? 1 : 0;
        }
        return hits;
    }

    /** Computes the probabilities of a sample and returns its likeliest class. */
    private int read(double[][] z, int sample) {
        int likeliest = 0;
        for (int unit = 0; unit < logits.length; unit++) {
            logits[unit] = z[unit][sample];
            likeliest = logits[unit] > logits[likeliest] ? unit : likeliest;
        }
        SOFTMAX.probabilities(logits, probabilities);
        return likeliest;
    }

    /** Returns the probability of all classes but one. */
    private double others(int one) {
        double sum = 0;
        for (int unit = 0; unit < logits.length; unit++) {
            sum += unit == one ? 0 : probabilities[unit];
        }
        return sum;
    }
}
