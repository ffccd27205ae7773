package activationlab.diagnosis;

import java.util.List;

/**
 * One sentence about a network, made from its numbers. Safe on any thread.
 *
 * @param severity how much it matters
 * @param sentence for people, beginning in lower case, without a full stop
 */
public record Finding(Severity severity, String sentence) {
    /** Returns what was found as a sentence for below a chart: a capital first, no advice behind a semicolon. */
    public String fact() {
        int advice = sentence.indexOf(';');
        return Wording.capitalized(advice < 0 ? sentence : sentence.substring(0, advice));
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
