package activationlab.session;

/** How curves are laid out in panels. Safe on any thread. */
public enum PanelOrder {
    /** All values in one panel, all slopes below. */
    OVERLAY,
    /** Each function above its slope. */
    PAIRS,
    /** Each function in a small panel together with its slope. */
    GRID
}
