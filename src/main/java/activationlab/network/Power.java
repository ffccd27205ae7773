package activationlab.network;

/** Whole powers, the same bits on every machine. {@link StrictMath#pow} allocates, and {@link Math#pow} may differ. */
final class Power {
    private Power() {}

    /**
     * Returns {@code base^exponent} by repeated squaring of numbers twice as long, rounded once at the end.
     *
     * @param base from 0 to 1
     * @param exponent from 0
     */
    static double of(double base, long exponent) {
        double high = 1;
        double low = 0;
        double squareHigh = base;
        double squareLow = 0;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                double product = high * squareHigh;
                low = Math.fma(high, squareHigh, -product) + (high * squareLow + low * squareHigh);
                high = product + low;
                low -= high - product;
            }
            double square = squareHigh * squareHigh;
            double error = Math.fma(squareHigh, squareHigh, -square) + 2 * squareHigh * squareLow;
            squareHigh = square + error;
            squareLow = error - (squareHigh - square);
        }
        return high;
    }
}
