package activationlab.training;

/** How often samples of each class were taken for each class. Immutable and safe on any thread. */
public final class Confusion {
    private final int classes;
    private final int[][] counts;

    private Confusion(int classes, int[][] counts) {
        this.classes = classes;
        this.counts = counts;
    }

    /** Counts answers that decide among classes; throws {@link IllegalArgumentException} if they do not. */
    public static Confusion of(SampleAnswers answers) {
        int classes = answers.classes();
        if (classes < 2) {
            throw new IllegalArgumentException("answers that are " + answers.verdict() + ", wanted classes");
        }
        int[][] counts = new int[classes][classes];
        for (int i = 0; i < answers.samples().count(); i++) {
            counts[(int) answers.samples().target(i)][answers.decision(i)]++;
        }
        return new Confusion(classes, counts);
    }

    public int classes() {
        return classes;
    }

    /** Returns how many samples of one class were taken for another, or for what they are. */
    public int count(int actual, int taken) {
        return counts[actual][taken];
    }

    /** Returns how many samples there are of a class. */
    public int of(int actual) {
        int sum = 0;
        for (int taken = 0; taken < classes; taken++) {
            sum += counts[actual][taken];
        }
        return sum;
    }

    /** Returns how many samples were taken for a class. */
    public int takenFor(int taken) {
        int sum = 0;
        for (int actual = 0; actual < classes; actual++) {
            sum += counts[actual][taken];
        }
        return sum;
    }

    /** Returns how many samples were taken for what they are. */
    public int right() {
        int sum = 0;
        for (int label = 0; label < classes; label++) {
            sum += counts[label][label];
        }
        return sum;
    }

    /** Returns how many samples there are. */
    public int total() {
        int sum = 0;
        for (int label = 0; label < classes; label++) {
            sum += of(label);
        }
        return sum;
    }
}
