package activationlab.ui.chart;

/** Something in a chart that a drag moves along x, instead of moving the view. JavaFX thread only. */
public interface Handle {
    /** No handle: a drag moves the view. */
    Handle NONE = new Handle() {
        @Override
        public boolean isIn(int panel) {
            return false;
        }

        @Override
        public void moveTo(int panel, double x) {
            // There is nothing to move.
        }
    };

    /** Returns whether a drag over this panel moves it; -1 is beside all panels. */
    boolean isIn(int panel);

    /** Moves it to a place of that panel's horizontal axis. */
    void moveTo(int panel, double x);
}
