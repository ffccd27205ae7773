package activationlab.formula;

import activationlab.activation.Activation;

/** An activation of the catalog within a formula, or one of its derivatives. Immutable, safe on any thread. */
interface Applied extends Operation {
    @Override
    default int arity() {
        return 1;
    }

    /** The catalog grows at most like x², and stays finite wherever x² does. */
    @Override
    default Growth growth(Growth first, Growth second, Growth third) {
        return first;
    }

    @Override
    default boolean keepsNaN(boolean first, boolean second, boolean third) {
        return false;
    }

    @Override
    default boolean makesNaN(Growth first, Growth second, Growth third) {
        return first == Growth.WILD;
    }

    /** The value: one operand. */
    record Value(Activation activation) implements Applied {
        @Override
        public boolean keepsNaN(boolean first, boolean second, boolean third) {
            return first;
        }

        @Override
        public void run(double[][] rows, Step step, int n) {
            activation.forward(rows[step.first()], rows[step.out()], n);
        }
    }

    /** The slope: two operands, of which the second is a row of ones. */
    record Slope(Activation activation) implements Applied {
        @Override
        public int arity() {
            return 2;
        }

        @Override
        public void run(double[][] rows, Step step, int n) {
            activation.backward(rows[step.first()], rows[step.second()], rows[step.out()], n);
        }
    }

    /**
     * The derivative of the slope: one operand. The catalog knows no second derivatives, so this is a difference
     * quotient of its exact slopes, good to about ten digits but not next to a kink; values and slopes never need it.
     */
    record Curvature(Activation activation) implements Applied {
        /** The error of the formula falls as step⁴, that of rounding rises as 1/step; they meet here. */
        private static final double STEP = 0x1p-12;

        @Override
        public void run(double[][] rows, Step step, int n) {
            double[] z = rows[step.first()];
            double[] out = rows[step.out()];
            for (int i = 0; i < n; i++) {
                double near = difference(z[i], STEP);
                double far = difference(z[i], 2 * STEP);
                out[i] = (4 * near - far) / 3;
            }
        }

        private double difference(double z, double step) {
            double right = z + step;
            double left = z - step;
            return (activation.slope(right) - activation.slope(left)) / (right - left);
        }
    }
}
