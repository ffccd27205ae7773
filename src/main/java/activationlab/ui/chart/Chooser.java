package activationlab.ui.chart;

/** Things in a chart of which one is chosen, by a click on it or by the arrow keys. JavaFX thread only. */
public interface Chooser {
    /** No such things: a click does nothing, and arrow keys move the view. */
    Chooser NONE = new Chooser() {
        @Override
        public boolean isAt(int panel, double x, double y) {
            return false;
        }

        @Override
        public void choose(int panel, double x, double y) {
            // There is nothing to choose.
        }

        @Override
        public boolean move(int across, int up) {
            return false;
        }

        @Override
        public String chosen() {
            return "";
        }
    };

    /** Returns whether something can be chosen at a place, given in values of the axes of a panel. */
    boolean isAt(int panel, double x, double y);

    /** Chooses what is at a place where something is. */
    void choose(int panel, double x, double y);

    /**
     * Goes on to a neighbor.
     *
     * @param across 1 to the right, -1 to the left, else 0
     * @param up 1 upwards, -1 downwards, else 0
     * @return whether arrow keys belong to the chooser
     */
    boolean move(int across, int up);

    /** Returns what is chosen, in words for those who do not see it; empty if nothing is. */
    String chosen();
}
