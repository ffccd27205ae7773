package activationlab.formula;

/** Operations on two numbers. Each has its own loop, which the compiler can then turn into vector code. */
enum Pairwise implements Operation {
    ADD(Pairwise::add),
    SUBTRACT(Pairwise::subtract),
    MULTIPLY(Pairwise::multiply),
    /** A product of the chain rule: nothing times infinity is nothing there. */
    CHAIN(Pairwise::chain),
    DIVIDE(Pairwise::divide),
    POWER(Pairwise::power),
    /** {@code a^b ln a}, the slope of a power by its exponent, with its limit 0 where a = 0 < b. */
    POWER_LOG(Pairwise::powerLog),
    /** {@code v e v}, the slope of the logistic function v = 1 / (1 + e) by its exponent; 0 where e is infinite. */
    LOGISTIC_SLOPE(Pairwise::logisticSlope),
    MIN(Pairwise::min),
    MAX(Pairwise::max),
    LESS(Pairwise::less),
    AT_MOST(Pairwise::atMost),
    EQUAL(Pairwise::equal),
    UNEQUAL(Pairwise::unequal),
    AND(Pairwise::and),
    OR(Pairwise::or),
    /** The second, but NaN if the first is. */
    IF_DEFINED(Pairwise::ifDefined);

    /** Computes the first n numbers of a row. */
    private interface Loop {
        void run(double[] a, double[] b, double[] out, int n);
    }

    @SuppressWarnings("ImmutableEnumChecker") // a method without state
    private final Loop loop;

    Pairwise(Loop loop) {
        this.loop = loop;
    }

    @Override
    public int arity() {
        return 2;
    }

    @Override
    public boolean commutes() {
        return this == ADD || this == MULTIPLY;
    }

    @Override
    public Growth growth(Growth first, Growth second, Growth third) {
        return switch (this) {
            case ADD, SUBTRACT, MIN, MAX -> first.and(second);
            case MULTIPLY -> first.times(second);
            case CHAIN, DIVIDE, POWER, POWER_LOG, IF_DEFINED -> Growth.WILD;
            case LESS, AT_MOST, EQUAL, UNEQUAL, AND, OR, LOGISTIC_SLOPE -> Growth.BOUNDED;
        };
    }

    @Override
    public boolean keepsNaN(boolean first, boolean second, boolean third) {
        return switch (this) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, MIN, MAX -> first || second;
            case CHAIN, POWER, POWER_LOG, LOGISTIC_SLOPE, LESS, AT_MOST, EQUAL, UNEQUAL, AND, OR, IF_DEFINED -> false;
        };
    }

    @Override
    public boolean makesNaN(Growth first, Growth second, Growth third) {
        return switch (this) {
            case ADD, SUBTRACT -> first == Growth.WILD && second == Growth.WILD;
            case MULTIPLY -> first == Growth.WILD || second == Growth.WILD;
            case CHAIN, DIVIDE, POWER, POWER_LOG, IF_DEFINED -> true;
            case MIN, MAX, LESS, AT_MOST, EQUAL, UNEQUAL, AND, OR, LOGISTIC_SLOPE -> false;
        };
    }

    @Override
    public void run(double[][] rows, Step step, int n) {
        loop.run(rows[step.first()], rows[step.second()], rows[step.out()], n);
    }

    private static void add(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] + b[i];
        }
    }

    private static void subtract(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] - b[i];
        }
    }

    private static void multiply(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] * b[i];
        }
    }

    private static void chain(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            double product = a[i] * b[i];
            if (Double.isNaN(product) && (a[i] == 0 || b[i] == 0)) {
                product = 0;
            }
            out[i] = product;
        }
    }

    private static void divide(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] / b[i];
        }
    }

    private static void power(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = StrictMath.pow(a[i], b[i]);
        }
    }

    private static void powerLog(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            double power = StrictMath.pow(a[i], b[i]);
            out[i] = power == 0 ? 0 : power * StrictMath.log(a[i]);
        }
    }

    private static void logisticSlope(double[] e, double[] v, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = v[i] * (Math.min(e[i], Double.MAX_VALUE) * v[i]);
        }
    }

    private static void min(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.min(a[i], b[i]);
        }
    }

    private static void max(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.max(a[i], b[i]);
        }
    }

    private static void less(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] < b[i] ? 1 : 0;
        }
    }

    private static void atMost(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] <= b[i] ? 1 : 0;
        }
    }

    private static void equal(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] == b[i] ? 1 : 0;
        }
    }

    private static void unequal(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] != b[i] ? 1 : 0;
        }
    }

    private static void and(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] != 0 && b[i] != 0 ? 1 : 0;
        }
    }

    private static void or(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] != 0 || b[i] != 0 ? 1 : 0;
        }
    }

    private static void ifDefined(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Double.isNaN(a[i]) ? a[i] : b[i];
        }
    }
}
