package activationlab.network;

import activationlab.dataset.Samples;

/**
 * Samples on their way through a network in evaluation, any number of them, in blocks that fit the cache. For one
 * thread.
 */
public final class Inference {
    // Not a power of two: rows at such distances compete for the same cache lines.
    private static final int BLOCK = 120;

    private final Network network;
    private final Head head;
    private final double[][] targets;
    private final double[][] answers;
    private final int[] order = new int[BLOCK];
    private final double[][] inputs;
    private final double[][][] z;
    private final double[][][] a;
    private final Product[] products;

    /** Allocates room for one block. */
    public Inference(Network network) {
        this.network = network;
        Topology topology = network.topology();
        head = Head.of(topology, BLOCK);
        targets = new double[topology.targets()][BLOCK];
        answers = new double[topology.outputs()][BLOCK];
        inputs = Rows.allocate(topology.fanIn(0), BLOCK);
        double[][] results = Rows.allocate(topology.widest(), BLOCK);
        double[][][] turns = {
            Rows.allocate(topology.widest(), BLOCK), Rows.allocate(topology.widest(), BLOCK),
        };
        z = new double[topology.layers()][][];
        a = new double[topology.layers()][][];
        products = new Product[topology.layers()];
        for (int l = 0; l < topology.layers(); l++) {
            z[l] = Rows.view(results, topology.fanOut(l));
            a[l] = Rows.view(turns[l % 2], topology.fanOut(l));
            products[l] = new Product(z[l], l == 0 ? inputs : a[l - 1], topology.fanOut(l));
        }
    }

    /**
     * Measures loss and accuracy.
     *
     * @param samples not modified
     * @param observer sees every hidden layer of every block
     */
    public Evaluation evaluate(Samples samples, LayerObserver observer) {
        return evaluate(samples, (layer, before, after, units, n) -> observer.layer(layer, after, units, n));
    }

    /**
     * Measures loss and accuracy.
     *
     * @param samples not modified
     * @param observer sees every hidden layer of every block
     */
    public Evaluation evaluate(Samples samples, UnitObserver observer) {
        double loss = 0;
        double hits = 0;
        for (int from = 0; from < samples.count(); from += BLOCK) {
            int n = Math.min(BLOCK, samples.count() - from);
            load(samples, from, n);
            double[][] output = forward(n, observer);
            loss += head.loss(output, targets, n);
            hits += head.hits(output, targets, n);
        }
        return new Evaluation(loss / samples.count(), hits / samples.count());
    }

    /**
     * Passes all samples through the hidden layers and does nothing with the output. Allocates nothing.
     *
     * @param samples not modified
     * @param observer sees every hidden layer of every block
     */
    public void inspect(Samples samples, UnitObserver observer) {
        for (int from = 0; from < samples.count(); from += BLOCK) {
            int n = Math.min(BLOCK, samples.count() - from);
            load(samples, from, n);
            for (int l = 0; l < products.length - 1; l++) {
                pass(l, n, observer);
            }
        }
    }

    private void load(Samples samples, int from, int n) {
        for (int s = 0; s < n; s++) {
            order[s] = from + s;
        }
        samples.gather(order, 0, n, inputs, targets);
    }

    /**
     * Writes what the network answers: numbers, probabilities of class 1 (of each label), or the probability of each
     * class.
     *
     * @param points one row per feature, not modified
     * @param out one row per output unit, each with one answer per point, modified
     */
    public void answer(double[][] points, double[][] out) {
        answer(points, out, Inference::ignore);
    }

    /**
     * As the other, and shows what happens in hidden layers on the way.
     *
     * @param observer sees every hidden layer of every block, the first points first
     */
    public void answer(double[][] points, double[][] out, UnitObserver observer) {
        if (out.length != answers.length) {
            throw new IllegalArgumentException("room for " + out.length + " answers per point, wanted " + answers.length
                    + ", one per output unit");
        }
        int count = out[0].length;
        for (int from = 0; from < count; from += BLOCK) {
            int n = Math.min(BLOCK, count - from);
            for (int f = 0; f < points.length; f++) {
                System.arraycopy(points[f], from, inputs[f], 0, n);
            }
            head.answer(forward(n, observer), answers, n);
            for (int unit = 0; unit < out.length; unit++) {
                System.arraycopy(answers[unit], 0, out[unit], from, n);
            }
        }
    }

    private double[][] forward(int n, UnitObserver observer) {
        int last = products.length - 1;
        for (int l = 0; l < last; l++) {
            pass(l, n, observer);
        }
        Layer layer = network.layer(last);
        products[last].multiply(layer.values(), layer.biases(), layer.fanIn(), n);
        return z[last];
    }

    private void pass(int l, int n, UnitObserver observer) {
        Layer layer = network.layer(l);
        products[l].multiply(layer.values(), layer.biases(), layer.fanIn(), n);
        network.passage(l).infer(z[l], a[l], layer.fanOut(), n);
        observer.layer(l, z[l], a[l], layer.fanOut(), n);
    }

    private static void ignore(int layer, double[][] before, double[][] after, int units, int n) {
        // Drawing needs answers only.
    }
}
