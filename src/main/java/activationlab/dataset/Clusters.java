package activationlab.dataset;

import java.util.stream.IntStream;

/**
 * Samples of two classes in the manner of scikit-learn's make_classification (after Guyon, "Design of experiments of
 * the NIPS 2003 variable selection benchmark"), with no label flipped. Every cluster lies around a vertex of its own of
 * the cube {@code -1..1} in the informative features, as a normal cloud that a matrix of numbers from U(-1, 1) has
 * turned and stretched; the redundant features are sums of the informative ones with weights from U(-1, 1); all others
 * are N(0, 1) and say nothing. The features stand in random order. For one thread.
 */
final class Clusters {
    private static final int CLASSES = 2;

    private final int redundant;
    private final int clusters;
    private final SeededRandom random;
    private final double[][] centers;
    private final double[][][] stretches;
    private final double[][] sums;

    private Clusters(int informative, int redundant, int perClass, SeededRandom random) {
        this.redundant = redundant;
        this.clusters = CLASSES * perClass;
        this.random = random;
        centers = vertices(informative);
        stretches = new double[clusters][][];
        for (int cluster = 0; cluster < clusters; cluster++) {
            stretches[cluster] = matrix(informative, informative);
        }
        sums = matrix(redundant, informative);
    }

    /** Draws with one cluster per class and every feature informative. */
    static void single(Draft draft) {
        new Clusters(draft.features(), 0, 1, draft.random()).fill(draft);
    }

    /** Draws with two clusters per class and half of the features informative, three redundant. */
    static void paired(Draft draft) {
        new Clusters(draft.features() / 2, 3, 2, draft.random()).fill(draft);
    }

    private double[][] vertices(int dimensions) {
        int[] order = IntStream.range(0, 1 << dimensions).toArray();
        random.shuffle(order);
        double[][] vertices = new double[clusters][dimensions];
        for (int cluster = 0; cluster < clusters; cluster++) {
            for (int d = 0; d < dimensions; d++) {
                vertices[cluster][d] = (order[cluster] >> d & 1) == 1 ? 1 : -1;
            }
        }
        return vertices;
    }

    private double[][] matrix(int rows, int columns) {
        double[][] matrix = new double[rows][columns];
        for (double[] row : matrix) {
            for (int c = 0; c < columns; c++) {
                row[c] = random.nextDouble(-1, 1);
            }
        }
        return matrix;
    }

    private void fill(Draft draft) {
        int[] places = IntStream.range(0, draft.features()).toArray();
        random.shuffle(places);
        double[] numbers = new double[draft.features()];
        for (int i = 0; i < draft.count(); i++) {
            draw(i % clusters, numbers);
            for (int f = 0; f < numbers.length; f++) {
                draft.feature(places[f], i, numbers[f]);
            }
            draft.target(0, i, i % CLASSES);
            draft.shift(i);
        }
    }

    /** Draws one sample: the informative features first, then the redundant ones. */
    private void draw(int cluster, double[] numbers) {
        int informative = centers[cluster].length;
        double[] cloud = new double[informative];
        for (int d = 0; d < informative; d++) {
            cloud[d] = random.nextGaussian();
        }
        for (int d = 0; d < informative; d++) {
            numbers[d] = centers[cluster][d] + product(stretches[cluster][d], cloud);
        }
        for (int r = 0; r < redundant; r++) {
            numbers[informative + r] = product(sums[r], numbers);
        }
        for (int f = informative + redundant; f < numbers.length; f++) {
            numbers[f] = random.nextGaussian();
        }
    }

    private static double product(double[] weights, double[] numbers) {
        double sum = 0;
        for (int d = 0; d < weights.length; d++) {
            sum += weights[d] * numbers[d];
        }
        return sum;
    }
}
