package activationlab.network;

/** In which way numbers are not finite. Safe on any thread. */
public enum Flaw {
    /** Larger in size than any number there is. */
    INFINITE("infinite (Inf)"),
    /** What comes of infinities: the difference of two, or 0 times one. */
    NOT_A_NUMBER("not a number (NaN)"),
    /** Some are infinite and some are not a number. */
    BOTH("infinite or not a number (Inf, NaN)");

    private final String text;

    Flaw(String text) {
        this.text = text;
    }

    /** Returns what such numbers are, for people: {@code infinite (Inf)}. */
    public String text() {
        return text;
    }

    /** Returns the flaw of numbers that are not all finite. */
    static Flaw of(double[][] rows, int count, int n) {
        boolean infinite = false;
        boolean notNumber = false;
        for (int r = 0; r < count; r++) {
            for (int i = 0; i < n; i++) {
                infinite |= Double.isInfinite(rows[r][i]);
                notNumber |= Double.isNaN(rows[r][i]);
            }
        }
        return infinite && notNumber ? BOTH : infinite ? INFINITE : NOT_A_NUMBER;
    }

    /** Returns the flaw of a number that is not finite. */
    static Flaw of(double number) {
        return Double.isNaN(number) ? NOT_A_NUMBER : INFINITE;
    }
}
