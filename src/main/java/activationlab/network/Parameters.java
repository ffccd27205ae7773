package activationlab.network;

import java.util.List;

/** Numbers that training moves, in rows, with their gradients and what an optimizer remembers. For one thread. */
final class Parameters {
    private final int rows;
    private final int columns;
    private final double[][] gradients;
    private final Magnitude magnitude;
    // Room for directions other than the gradients; empty until they are wanted.
    private double[][] own = {};
    private boolean followsOwn;
    private final Turns values;
    private final Turns[] memories;

    /**
     * Allocates numbers that are all 0.
     *
     * @param memories how many numbers the optimizer remembers of each
     */
    Parameters(int rows, int columns, int memories) {
        this.rows = rows;
        this.columns = columns;
        gradients = Rows.allocate(rows, columns);
        magnitude = new Magnitude(columns);
        values = new Turns(rows, columns);
        this.memories = new Turns[memories];
        for (int m = 0; m < memories; m++) {
            this.memories[m] = new Turns(rows, columns);
        }
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    Turns values() {
        return values;
    }

    List<Turns> memories() {
        return List.of(memories);
    }

    Turns memory(int index) {
        return memories[index];
    }

    /** Adds all that a step changes here to a list: the values, then what the optimizer remembers of them. */
    void addTo(List<Turns> tensors) {
        tensors.add(values);
        tensors.addAll(List.of(memories));
    }

    /** Returns the gradient of the loss by each value. */
    double[][] gradients() {
        return gradients;
    }

    /** Returns what the optimizer follows: the gradients, or what regularization has made of them. */
    double[][] directions() {
        return followsOwn ? own : gradients;
    }

    /** Makes the optimizer follow the gradients. */
    void followGradients() {
        followsOwn = false;
    }

    /** Makes the optimizer follow rows of their own; returns them, to be written before every step. */
    double[][] ownDirections() {
        if (own.length == 0) {
            own = Rows.allocate(rows, columns);
        }
        followsOwn = true;
        return own;
    }

    /** Takes over the values of parameters of the same size, as if no step had been taken; returns whether it is. */
    boolean adopt(Parameters elder) {
        if (rows != elder.rows || columns != elder.columns) {
            return false;
        }
        values.adopt(elder.values);
        return true;
    }

    /** Makes what a step has written the numbers in use. */
    void forth() {
        values.forth();
        for (Turns memory : memories) {
            memory.forth();
        }
    }

    /** Takes the latest step back; once only. */
    void back() {
        values.back();
        for (Turns memory : memories) {
            memory.back();
        }
    }

    boolean gradientsFinite() {
        return Rows.finite(gradients, rows, columns);
    }

    boolean nextFinite() {
        return Rows.finite(values.next(), rows, columns);
    }

    /** Returns the flaw of gradients that are not all finite. */
    Flaw gradientFlaw() {
        return Flaw.of(gradients, rows, columns);
    }

    /** Returns the flaw of moved numbers that are not all finite. */
    Flaw nextFlaw() {
        return Flaw.of(values.next(), rows, columns);
    }

    /** Returns the L2 norm of the gradients in some columns, safe from overflow and underflow of the squares. */
    double gradientNorm(int from, int to) {
        return magnitude.norm(gradients, rows, from, to);
    }
}
