package activationlab.ui.export;

/** Whether the experiment goes into the file. */
enum Keeping {
    CARRIED,
    LEFT_OUT
}
