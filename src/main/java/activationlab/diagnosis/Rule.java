package activationlab.diagnosis;

/**
 * What a network is examined for, gravest first, with the thresholds and whose they are. A symptom appears beyond one
 * threshold and lasts until it is on the good side of a milder one, so that numbers near a threshold do not flicker.
 * Safe on any thread.
 */
public enum Rule {
    /** A number that is not finite; the measure is 1. */
    DIVERGED(
            "Diverged", Severity.DANGER, Side.ABOVE, new Thresholds(0, 0), "Threshold: any number that is not finite."),
    /** Percentage of the units of a hidden layer that answer to no training sample. */
    DEAD_UNITS(
            "Dead units",
            Severity.WARNING,
            Side.ABOVE,
            new Thresholds(DeadUnits.WARNING, 15),
            "Threshold: more than 20 % of a layer, a rule of thumb of practitioners."),
    /** Percentage of what an activation that levels off on both sides sees that lies in its saturated zone. */
    SATURATION(
            "Saturation",
            Severity.WARNING,
            Side.ABOVE,
            new Thresholds(50, 45),
            "Threshold: more than half of a layer, our choice; that saturated layers stall: Glorot and Bengio 2010."),
    /** Percentage of itself by which the train loss has changed in the latest epochs, while most of it is left. */
    FLAT_LOSS(
            "Flat loss",
            Severity.WARNING,
            Side.BELOW,
            new Thresholds(0.1, 0.3),
            "Threshold: losses of 20 epochs within 0.1 % while more than half of the first is left, our choice."),
    /** log10 of the mean size of the gradients of a layer's weights. */
    VANISHING(
            "Vanishing gradient",
            Severity.WARNING,
            Side.BELOW,
            new Thresholds(Math.log10(GradientHealth.VANISHED), -6.5),
            "Threshold: mean size below 10⁻⁷, a rule of thumb near the rounding error of 32-bit numbers, 1.2×10⁻⁷; and"
                    + " below 1/100 of the output layer's, our choice."),
    /** log10 of how far a step moves the weights of a layer, as a share of their size. */
    LARGE_STEPS(
            "Steps too large",
            Severity.WARNING,
            Side.ABOVE,
            new Thresholds(-2, -2.25),
            "Threshold: update / parameter above 10⁻²; Karpathy's CS231n notes advise about 10⁻³."),
    /** The same, while most of the loss is still there. */
    SMALL_STEPS(
            "Steps too small",
            Severity.NOTICE,
            Side.BELOW,
            new Thresholds(-4, -3.75),
            "Threshold: update / parameter below 10⁻⁴ while more than half of the first loss is left; Karpathy's CS231n"
                    + " notes advise about 10⁻³.");

    /** Which side of a threshold is bad. */
    private enum Side {
        ABOVE,
        BELOW
    }

    /** Where a symptom begins, and where it ends. */
    private record Thresholds(double appears, double lasts) {}

    private final String title;
    private final Severity severity;
    private final Side bad;
    // Two numbers that nobody can change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Thresholds thresholds;

    private final String source;

    Rule(String title, Severity severity, Side bad, Thresholds thresholds, String source) {
        this.title = title;
        this.severity = severity;
        this.bad = bad;
        this.thresholds = thresholds;
        this.source = source;
    }

    /** Returns two or three words for people. */
    public String title() {
        return title;
    }

    /** Returns how much it matters. */
    public Severity severity() {
        return severity;
    }

    /** Returns the threshold and whose it is, one sentence. */
    public String source() {
        return source;
    }

    /** Returns whether a measure is bad enough to be told of; NaN never is. */
    public boolean appears(double measure) {
        return isBeyond(measure, thresholds.appears());
    }

    /** Returns whether a measure is still too bad to be taken back; NaN never is. */
    public boolean lasts(double measure) {
        return isBeyond(measure, thresholds.lasts());
    }

    /** Returns whether one measure is worse than another. */
    boolean isWorse(double measure, double other) {
        return isBeyond(measure, other);
    }

    private boolean isBeyond(double measure, double threshold) {
        return bad == Side.ABOVE ? measure > threshold : measure < threshold;
    }
}
