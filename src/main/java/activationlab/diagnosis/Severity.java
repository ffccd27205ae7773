package activationlab.diagnosis;

/** How much a finding matters, growing. Safe on any thread. */
public enum Severity {
    /** All is well, or nothing is known yet. */
    CALM,
    /** Worth knowing. */
    NOTICE,
    /** Learning suffers. */
    WARNING,
    /** Nothing is learned any more. */
    DANGER
}
