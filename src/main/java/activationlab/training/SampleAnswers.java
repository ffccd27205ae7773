package activationlab.training;

import activationlab.dataset.Samples;
import activationlab.network.Still;
import activationlab.network.StillReader;
import java.util.Arrays;

/** What a network answers to samples. Immutable and safe on any thread. */
public final class SampleAnswers {
    private final Samples samples;
    private final Verdict verdict;
    private final double[][] answers;

    private SampleAnswers(Samples samples, Verdict verdict, double[][] answers) {
        this.samples = samples;
        this.verdict = verdict;
        this.answers = answers;
    }

    /** Asks a still of a network; the reader is the caller's. */
    public static SampleAnswers of(Samples samples, Still still, StillReader reader) {
        double[][] points = new double[samples.features()][samples.count()];
        for (int feature = 0; feature < points.length; feature++) {
            int row = feature;
            Arrays.setAll(points[feature], sample -> samples.feature(row, sample));
        }
        double[][] answers = new double[still.topology().outputs()][samples.count()];
        reader.read(still).answer(points, answers);
        return new SampleAnswers(samples, Verdict.of(still.topology()), answers);
    }

    public Samples samples() {
        return samples;
    }

    /** Returns what the answers say. */
    public Verdict verdict() {
        return verdict;
    }

    /** Returns among how many classes is decided, 0 if numbers are answered. */
    public int classes() {
        return verdict.classes(answers.length);
    }

    /** Returns how many numbers each answer has. */
    public int outputs() {
        return answers.length;
    }

    /** Returns what an output unit answers to a sample. */
    public double answer(int output, int sample) {
        return answers[output][sample];
    }

    /** Returns the class decided for. */
    public int decision(int sample) {
        return verdict.decision(answers.length, unit -> answers[unit][sample]);
    }
}
