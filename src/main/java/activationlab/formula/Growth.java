package activationlab.formula;

/**
 * How large a number can become over all finite inputs. A product of zero and infinity can only arise next to a WILD
 * one; the products of the chain rule are guarded there and nowhere else. Safe on any thread.
 */
enum Growth {
    /** Never beyond a fixed number. */
    BOUNDED,
    /** Finite for every input that a computation can meet, up to 1e150 at least. */
    FINITE,
    /** May be infinite, or undefined. */
    WILD;

    /** Returns the larger of the two. */
    Growth and(Growth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns what a product of the two is. */
    Growth times(Growth other) {
        return this == FINITE && other == FINITE ? WILD : and(other);
    }
}
