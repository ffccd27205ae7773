package activationlab.precision;

import activationlab.activation.Activation;

/** The two ways to estimate a slope from values alone. Safe on any thread. */
public enum Difference {
    /** Its error is about h f''/2, plus the rounding of f over h. */
    FORWARD("forward", 1) {
        @Override
        public double slope(Activation f, double x, double step) {
            return (f.value(x + step) - f.value(x)) / step;
        }
    },
    /** Its error is about h² f'''/6, plus the rounding of f over h. */
    CENTRAL("central", 2) {
        @Override
        public double slope(Activation f, double x, double step) {
            return (f.value(x + step) - f.value(x - step)) / (2 * step);
        }
    };

    private final String title;
    private final int order;

    Difference(String title, int order) {
        this.title = title;
        this.order = order;
    }

    /** Returns the estimate, computed as it is written in textbooks, with nothing done against rounding. */
    public abstract double slope(Activation f, double x, double step);

    /** Returns the name as legends show it. */
    public String title() {
        return title;
    }

    /** Returns the power of h that the error of a smooth function falls with. */
    public int order() {
        return order;
    }

    /**
     * Returns the step at which both errors balance if f and its derivatives are about 1: eps^(1/2) or eps^(1/3), with
     * eps = 2^-52.
     */
    public double usualStep() {
        return Math.pow(0x1p-52, 1.0 / (order + 1));
    }
}
