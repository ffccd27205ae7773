package activationlab.formula;

/** Chooses how a power is computed: by multiplications, as a root, as an exponential, or in general. One thread. */
final class Powers {
    /** Up to this exponent multiplications are quicker than the general power, and as exact. */
    private static final int BY_MULTIPLICATION = 16;

    private final Graph graph;

    Powers(Graph graph) {
        this.graph = graph;
    }

    int power(int mantissa, int exponent) {
        if (graph.isNumber(mantissa, Math.E)) {
            return graph.apply(Unary.EXP, exponent);
        }
        return graph.isNumber(exponent)
                ? power(mantissa, graph.number(exponent))
                : graph.apply(Pairwise.POWER, mantissa, exponent);
    }

    int power(int mantissa, double exponent) {
        if (exponent == 0.5) {
            return graph.apply(Unary.SQRT, mantissa);
        }
        if (exponent == Math.rint(exponent) && Math.abs(exponent) <= BY_MULTIPLICATION) {
            int product = product(mantissa, (int) Math.abs(exponent));
            return exponent < 0 ? graph.apply(Pairwise.DIVIDE, graph.constant(1), product) : product;
        }
        return graph.apply(Pairwise.POWER, mantissa, graph.constant(exponent));
    }

    /** Multiplies by repeated squaring, so that x^9 takes four multiplications. */
    private int product(int factor, int times) {
        if (times == 0) {
            return graph.constant(1);
        }
        int half = times > 1 ? product(factor, times / 2) : graph.constant(1);
        int square = times > 1 ? graph.apply(Pairwise.MULTIPLY, half, half) : half;
        if (times == 1) {
            return factor;
        }
        return times % 2 == 0 ? square : graph.apply(Pairwise.MULTIPLY, square, factor);
    }
}
