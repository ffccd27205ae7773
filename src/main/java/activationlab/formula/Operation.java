package activationlab.formula;

/**
 * One step of a computation, for a row of numbers at once. What it does to a number does not depend on the others, so
 * that rows of any length give the same bits. Immutable, safe on any thread.
 */
interface Operation {
    /** Returns how many operands it takes, 0 to 3. */
    int arity();

    /** Returns how large the result can become. */
    Growth growth(Growth first, Growth second, Growth third);

    /**
     * Computes the first n numbers of a row.
     *
     * @param rows all rows; only {@code step.out()}, which is none of the operands, is modified
     * @param step where the operands and the result are
     */
    void run(double[][] rows, Step step, int n);

    /** Returns whether the result is surely NaN for operands of which these are NaN. */
    boolean keepsNaN(boolean first, boolean second, boolean third);

    /** Returns whether the result may be NaN though no operand is, for operands that can become so large. */
    boolean makesNaN(Growth first, Growth second, Growth third);

    /** Returns whether the operands may change places, to the bit. */
    default boolean commutes() {
        return false;
    }

    /** The rows of a step: operands, of which the first {@code arity} count, and result. */
    record Step(Operation operation, int first, int second, int third, int out) {
        void run(double[][] rows, int n) {
            operation.run(rows, this, n);
        }
    }

    /** The input. It is put into its row from outside. */
    record Source() implements Operation {
        @Override
        public int arity() {
            return 0;
        }

        @Override
        public Growth growth(Growth first, Growth second, Growth third) {
            return Growth.FINITE;
        }

        @Override
        public boolean keepsNaN(boolean first, boolean second, boolean third) {
            return true;
        }

        @Override
        public boolean makesNaN(Growth first, Growth second, Growth third) {
            return false;
        }

        @Override
        public void run(double[][] rows, Step step, int n) {
            // The row is filled already.
        }
    }

    /** A number. Its row is filled once, when the rows are made. */
    record Fixed(double value) implements Operation {
        @Override
        public int arity() {
            return 0;
        }

        @Override
        public Growth growth(Growth first, Growth second, Growth third) {
            return Double.isFinite(value) ? Growth.BOUNDED : Growth.WILD;
        }

        @Override
        public boolean keepsNaN(boolean first, boolean second, boolean third) {
            return false;
        }

        @Override
        public boolean makesNaN(Growth first, Growth second, Growth third) {
            return Double.isNaN(value);
        }

        @Override
        public void run(double[][] rows, Step step, int n) {
            // The row is filled already.
        }
    }
}
