package activationlab.formula;

import activationlab.activation.Elementary;

/** Operations on one number. Each has its own loop, which the compiler can then turn into vector code. */
enum Unary implements Operation {
    NEGATE(Unary::negate),
    ABS(Unary::abs),
    SIGN(Unary::sign),
    FLOOR(Unary::floor),
    NOT(Unary::not),
    SQRT(Unary::sqrt),
    EXP(Elementary::exp),
    EXPM1(Elementary::expm1),
    LOG(Unary::log),
    LOG1P(Unary::log1p),
    SIN(Unary::sin),
    COS(Unary::cos),
    TAN(Unary::tan),
    SINH(Unary::sinh),
    COSH(Unary::cosh),
    ATAN(Unary::atan),
    ERF(Elementary::erf),
    ERFC(Elementary::erfc),
    /** {@code 1 / (1 + e)}, where e is an exponential. */
    LOGISTIC(Unary::logistic);

    /** Computes the first n numbers of a row. */
    private interface Loop {
        void run(double[] a, double[] out, int n);
    }

    @SuppressWarnings("ImmutableEnumChecker") // a method without state
    private final Loop loop;

    Unary(Loop loop) {
        this.loop = loop;
    }

    @Override
    public int arity() {
        return 1;
    }

    @Override
    public Growth growth(Growth first, Growth second, Growth third) {
        return switch (this) {
            case NEGATE, ABS, FLOOR, SQRT -> first;
            case SIGN, NOT, SIN, COS, ATAN, ERF, ERFC, LOGISTIC -> Growth.BOUNDED;
            case EXP, EXPM1, LOG, LOG1P, TAN, SINH, COSH -> Growth.WILD;
        };
    }

    @Override
    public boolean keepsNaN(boolean first, boolean second, boolean third) {
        return first && this != NOT;
    }

    @Override
    public boolean makesNaN(Growth first, Growth second, Growth third) {
        return switch (this) {
            case SQRT, LOG, LOG1P -> true;
            case SIN, COS, TAN -> first == Growth.WILD;
            case NEGATE, ABS, SIGN, FLOOR, NOT, EXP, EXPM1, SINH, COSH, ATAN, ERF, ERFC, LOGISTIC -> false;
        };
    }

    @Override
    public void run(double[][] rows, Step step, int n) {
        loop.run(rows[step.first()], rows[step.out()], n);
    }

    private static void negate(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = -a[i];
        }
    }

    private static void abs(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.abs(a[i]);
        }
    }

    private static void sign(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.signum(a[i]);
        }
    }

    private static void floor(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.floor(a[i]);
        }
    }

    private static void not(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] == 0 ? 1 : 0;
        }
    }

    private static void sqrt(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.sqrt(a[i]);
        }
    }

    private static void log(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = StrictMath.log(a[i]);
        }
    }

    private static void log1p(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = StrictMath.log1p(a[i]);
        }
    }

    private static void sin(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = StrictMath.sin(a[i]);
        }
    }

    private static void cos(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = StrictMath.cos(a[i]);
        }
    }

    private static void tan(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = StrictMath.tan(a[i]);
        }
    }

    private static void sinh(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = StrictMath.sinh(a[i]);
        }
    }

    private static void cosh(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = StrictMath.cosh(a[i]);
        }
    }

    private static void atan(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = StrictMath.atan(a[i]);
        }
    }

    private static void logistic(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = 1 / (1 + a[i]);
        }
    }
}
