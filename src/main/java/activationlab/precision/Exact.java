package activationlab.precision;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Functions to far more digits than a double holds, from their power series. For |x| up to 130; results keep 60 digits
 * or more of the 140 that are computed with. Safe on any thread.
 */
final class Exact {
    static final MathContext PRECISION = new MathContext(140);
    private static final BigDecimal TWO = BigDecimal.TWO;
    private static final BigDecimal NOTHING = new BigDecimal("1e-145");
    private static final int HALVINGS = 12;

    private Exact() {}

    /** Returns e^x: the series at x / 4096, squared twelve times. */
    static BigDecimal exp(BigDecimal x) {
        BigDecimal small = x.divide(BigDecimal.valueOf(1L << HALVINGS), PRECISION);
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int n = 1; term.abs().compareTo(NOTHING) > 0; n++) {
            term = term.multiply(small, PRECISION).divide(BigDecimal.valueOf(n), PRECISION);
            sum = sum.add(term, PRECISION);
        }
        for (int i = 0; i < HALVINGS; i++) {
            sum = sum.multiply(sum, PRECISION);
        }
        return sum;
    }

    /** Returns ln(1 + e^x) by Halley's method, which triples the digits of a double in each step. */
    static BigDecimal softplus(BigDecimal x) {
        BigDecimal wanted = exp(x).add(BigDecimal.ONE, PRECISION);
        double start = Math.max(x.doubleValue(), 0) + Math.log1p(Math.exp(-Math.abs(x.doubleValue())));
        BigDecimal y = new BigDecimal(start);
        for (int i = 0; i < 3; i++) {
            BigDecimal reached = exp(y);
            BigDecimal step = wanted.subtract(reached, PRECISION)
                    .divide(wanted.add(reached, PRECISION), PRECISION)
                    .multiply(TWO, PRECISION);
            y = y.add(step, PRECISION);
        }
        return y;
    }

    static BigDecimal sigmoid(BigDecimal x) {
        return BigDecimal.ONE.divide(exp(x.negate()).add(BigDecimal.ONE, PRECISION), PRECISION);
    }

    /** Returns sigmoid'(x) = e / (1 + e)² with e = e^x. */
    static BigDecimal sigmoidSlope(BigDecimal x) {
        BigDecimal e = exp(x);
        BigDecimal d = e.add(BigDecimal.ONE, PRECISION);
        return e.divide(d.multiply(d, PRECISION), PRECISION);
    }

    static BigDecimal tanh(BigDecimal x) {
        return sigmoid(x.multiply(TWO)).multiply(TWO, PRECISION).subtract(BigDecimal.ONE, PRECISION);
    }

    /** Returns x Φ(x), with Φ(x) = 1/2 + φ(x) (x + x³/3 + x⁵/15 + ...). */
    static BigDecimal gelu(BigDecimal x) {
        BigDecimal square = x.multiply(x, PRECISION);
        BigDecimal sum = x;
        BigDecimal term = x;
        for (int n = 3; term.abs().compareTo(NOTHING) > 0; n += 2) {
            term = term.multiply(square, PRECISION).divide(BigDecimal.valueOf(n), PRECISION);
            sum = sum.add(term, PRECISION);
        }
        BigDecimal bell = exp(square.divide(TWO.negate(), PRECISION))
                .divide(pi().multiply(TWO, PRECISION).sqrt(PRECISION), PRECISION);
        BigDecimal below = bell.multiply(sum, PRECISION).add(new BigDecimal("0.5"), PRECISION);
        return x.multiply(below, PRECISION);
    }

    /** Returns π = 16 arctan(1/5) - 4 arctan(1/239), Machin's formula. */
    static BigDecimal pi() {
        return arctanOfInverse(5)
                .multiply(BigDecimal.valueOf(16))
                .subtract(arctanOfInverse(239).multiply(BigDecimal.valueOf(4)), PRECISION);
    }

    private static BigDecimal arctanOfInverse(int n) {
        BigDecimal square = BigDecimal.valueOf(-(long) n * n);
        BigDecimal power = BigDecimal.ONE.divide(BigDecimal.valueOf(n), PRECISION);
        BigDecimal sum = power;
        for (int k = 3; power.abs().compareTo(NOTHING) > 0; k += 2) {
            power = power.divide(square, PRECISION);
            sum = sum.add(power.divide(BigDecimal.valueOf(k), PRECISION), PRECISION);
        }
        return sum;
    }
}
