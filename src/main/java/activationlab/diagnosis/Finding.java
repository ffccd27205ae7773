package activationlab.diagnosis;

import java.util.List;

/**
 * One sentence about a network, made from its numbers. Safe on any thread.
 *
 * @param severity how much it matters
 * @param fact for people, beginning in lower case, without a full stop
 * @param aside what is said with it where there is room, such as advice; empty for nothing
 */
public record Finding(Severity severity, String fact, String aside) {
    /** A fact alone. */
    public Finding(Severity severity, String fact) {
        this(severity, fact, "");
    }

    /** Returns all of it, beginning in lower case, without a full stop. */
    public String sentence() {
        return aside.isEmpty() ? fact : fact + "; " + aside;
    }

    /** Returns the fact for below a chart, with a capital. */
    public String reading() {
        return Wording.capitalized(fact);
    }

    /** Returns the first of those that matter most. */
    public static Finding gravest(List<Finding> findings) {
        Finding gravest = findings.getFirst();
        for (Finding finding : findings) {
            if (finding.severity().compareTo(gravest.severity()) > 0) {
                gravest = finding;
            }
        }
        return gravest;
    }
}
