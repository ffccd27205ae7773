package activationlab.figure;

/** The places already written on in a panel, so that no text lies on another. Reused; for one thread. */
final class TakenPlaces {
    private static final int MOST = 64;

    private final double[] edges = new double[4 * MOST];
    private int size;

    void clear() {
        size = 0;
    }

    /** Takes a place and returns true if it is free. */
    boolean take(double left, double top, double right, double bottom) {
        if (size == MOST) {
            return false;
        }
        for (int i = 0; i < 4 * size; i += 4) {
            boolean apart = right <= edges[i] || edges[i + 2] <= left || bottom <= edges[i + 1] || edges[i + 3] <= top;
            if (!apart) {
                return false;
            }
        }
        edges[4 * size] = left;
        edges[4 * size + 1] = top;
        edges[4 * size + 2] = right;
        edges[4 * size + 3] = bottom;
        size++;
        return true;
    }
}
