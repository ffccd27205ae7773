package activationlab.cli;

import activationlab.export.Carried;
import activationlab.figure.Figure;

/**
 * A chart and the experiment that goes with it into its file. Immutable and safe on any thread.
 *
 * @param figure the chart
 * @param carried what shows it again
 */
record Drawing(Figure figure, Carried carried) {
    /** Returns this with something to carry, if there is nothing yet. */
    Drawing or(Carried otherwise) {
        return carried.isEmpty() ? new Drawing(figure, otherwise) : this;
    }
}
