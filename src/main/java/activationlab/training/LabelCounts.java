package activationlab.training;

import activationlab.dataset.Samples;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How often each of several labels was found and missed, where an answer above one half says that it is right.
 * Immutable and safe on any thread.
 */
public final class LabelCounts {
    private final List<Map<Kind, Integer>> counts;
    private final int samples;
    private final int exact;

    /** What an answer to one label of a sample is. */
    public enum Kind {
        /** The sample has the label, and the answer says so. */
        FOUND("found"),
        /** The sample has the label, and the answer says no. */
        MISSED("missed"),
        /** The sample has not the label, but the answer says so. */
        EXTRA("extra"),
        /** The sample has not the label, and the answer says no. */
        ABSENT("absent");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** Returns the name shown to people. */
        public String title() {
            return title;
        }

        static Kind of(boolean actual, boolean answered) {
            if (actual) {
                return answered ? FOUND : MISSED;
            }
            return answered ? EXTRA : ABSENT;
        }
    }

    private LabelCounts(List<Map<Kind, Integer>> counts, int samples, int exact) {
        this.counts = counts;
        this.samples = samples;
        this.exact = exact;
    }

    /** Counts answers to several labels; throws {@link IllegalArgumentException} if they are none. */
    public static LabelCounts of(SampleAnswers answers) {
        if (answers.verdict() != Verdict.LABELS) {
            throw new IllegalArgumentException("answers that are " + answers.verdict() + ", wanted labels");
        }
        Samples samples = answers.samples();
        List<Map<Kind, Integer>> counts = new ArrayList<>();
        for (int label = 0; label < answers.outputs(); label++) {
            counts.add(new EnumMap<>(Kind.class));
        }
        int exact = 0;
        for (int i = 0; i < samples.count(); i++) {
            int right = 0;
            for (int label = 0; label < counts.size(); label++) {
                boolean actual = samples.target(label, i) == 1;
                boolean answered = answers.answer(label, i) > 0.5;
                counts.get(label).merge(Kind.of(actual, answered), 1, Integer::sum);
                right += actual == answered ? 1 : 0;
            }
            exact += right == counts.size() ? 1 : 0;
        }
        return new LabelCounts(counts, samples.count(), exact);
    }

    public int labels() {
        return counts.size();
    }

    public int samples() {
        return samples;
    }

    /** Returns for how many samples an answer to a label was of a kind. */
    public int count(int label, Kind kind) {
        return counts.get(label).getOrDefault(kind, 0);
    }

    /** Returns for how many samples the answer to a label is right. */
    public int right(int label) {
        return count(label, Kind.FOUND) + count(label, Kind.ABSENT);
    }

    /** Returns for how many samples the answers to all labels are right (exact match). */
    public int exact() {
        return exact;
    }

    /** Returns the share of all answers to single labels that are right, which is the accuracy of several labels. */
    public double share() {
        long right = 0;
        for (int label = 0; label < counts.size(); label++) {
            right += right(label);
        }
        return (double) right / ((long) samples * counts.size());
    }
}
