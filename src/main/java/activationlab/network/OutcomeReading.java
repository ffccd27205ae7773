package activationlab.network;

/**
 * What the latest run of a batch has come to at its output layer, by the loss that training makes small. Samples and
 * units count from 0. For the thread of its network.
 */
public final class OutcomeReading {
    private final Head head;
    private final double[][] z;
    private final double[][] targets;
    private final double[][] gradients;
    private final double[][] answers;
    private final double[][] one;
    private final double[][] expected;
    private final boolean classes;
    private final int n;

    /** Reads the latest run of {@code n} samples; the rows are those of the output layer. */
    OutcomeReading(Topology topology, Head head, double[][] targets, Stage last, int n) {
        this.head = head;
        this.targets = targets;
        this.n = n;
        z = last.preActivations();
        gradients = last.gradients();
        classes = topology.loss() == Loss.CROSS_ENTROPY;
        answers = new double[topology.outputs()][n];
        one = new double[topology.outputs()][1];
        expected = new double[topology.targets()][1];
        head.answer(z, answers, n);
    }

    /** Returns how many units the output layer has. */
    public int units() {
        return answers.length;
    }

    /** Returns the pre-activation of a unit of the output layer. */
    public double preActivation(int unit, int sample) {
        return z[unit][sample];
    }

    /** Returns what a unit answers: a number, the probability of class 1, or that of its class. */
    public double answer(int unit, int sample) {
        return answers[unit][sample];
    }

    /** Returns what a unit should answer; of several classes 1 for the right one and 0 for the others. */
    public double target(int unit, int sample) {
        return classes ? targets[0][sample] == unit ? 1 : 0 : targets[unit][sample];
    }

    /** Returns the gradient of the mean loss by the pre-activation of a unit. */
    public double gradient(int unit, int sample) {
        return gradients[unit][sample];
    }

    /** Returns the loss of one sample. */
    public double loss(int sample) {
        for (int unit = 0; unit < one.length; unit++) {
            one[unit][0] = z[unit][sample];
        }
        for (int target = 0; target < expected.length; target++) {
            expected[target][0] = targets[target][sample];
        }
        return head.loss(one, expected, 1);
    }

    /** Returns the mean loss of the batch. */
    public double loss() {
        return head.loss(z, targets, n) / n;
    }
}
