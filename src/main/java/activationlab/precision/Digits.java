package activationlab.precision;

/** The two formats that networks are computed in, rounded to after every operation. Safe on any thread. */
public enum Digits {
    FLOAT("float", 24) {
        @Override
        double round(double value) {
            return (float) value;
        }
    },
    DOUBLE("double", 53) {
        @Override
        double round(double value) {
            return value;
        }
    };

    private final String title;
    private final int bits;

    Digits(String title, int bits) {
        this.title = title;
        this.bits = bits;
    }

    /**
     * Rounds the result of one operation. A double holds more than twice the bits of a float, so sums, products and
     * quotients rounded twice are those rounded once; functions such as exp are rounded from their double value.
     */
    abstract double round(double value);

    /** Returns the name as legends show it. */
    public String title() {
        return title;
    }

    /** Returns how many decimal digits there are to lose: 7.2 or 16. */
    public double all() {
        return bits * Math.log10(2);
    }

    /** Returns how many digits a result has lost: 0 if it is as good as rounding allows, {@link #all} at most. */
    double lost(double error) {
        double lost = Math.log10(error) + all();
        return Double.isNaN(lost) ? all() : Math.clamp(lost, 0, all());
    }
}
