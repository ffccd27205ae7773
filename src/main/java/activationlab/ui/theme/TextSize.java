package activationlab.ui.theme;

/** How large text is, in five steps; the style class of each sets the size of the whole window. Safe on any thread. */
public enum TextSize {
    P100(1.0),
    P125(1.25),
    P150(1.5),
    P175(1.75),
    P200(2.0);

    private final double factor;

    TextSize(double factor) {
        this.factor = factor;
    }

    /** Returns the factor on the ordinary size. */
    public double factor() {
        return factor;
    }

    /** Returns the next larger size, or this one if it is the largest. */
    public TextSize larger() {
        return switch (this) {
            case P100 -> P125;
            case P125 -> P150;
            case P150 -> P175;
            case P175, P200 -> P200;
        };
    }

    /** Returns the next smaller size, or this one if it is the smallest. */
    public TextSize smaller() {
        return switch (this) {
            case P100, P125 -> P100;
            case P150 -> P125;
            case P175 -> P150;
            case P200 -> P175;
        };
    }

    /** Returns the class of the root node that theme.css knows. */
    String styleClass() {
        return "text-" + Math.round(100 * factor);
    }
}
