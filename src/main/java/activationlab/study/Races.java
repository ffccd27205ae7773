package activationlab.study;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.Material;
import activationlab.dataset.Names;
import activationlab.dataset.Problem;
import activationlab.dataset.Samples;
import activationlab.dataset.Task;
import activationlab.dataset.table.Bundled;
import activationlab.network.HiddenLayer;
import activationlab.network.Initializer;
import activationlab.network.Loss;
import activationlab.network.Optimizer;
import activationlab.training.Architecture;
import activationlab.training.Descent;
import activationlab.training.Experiment;
import activationlab.training.Given;
import activationlab.training.Recipe;
import activationlab.training.Resizing;
import activationlab.training.Scaling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The races that have a name, with all their settings. Safe on any thread. */
public final class Races {
    private static final double SHARE = 0.8;

    private Races() {}

    /** E2: a curve by 1-20-1, gradient descent over all samples. */
    public static Race curve(List<Activation> activations) {
        Recipe recipe = new Recipe(Problem.CURVE, 250, 0, SHARE);
        Descent descent = new Descent(0.01, 250);
        return new Race(
                lanes(activations, f -> experiment(recipe, layers(f, 0, 20), Initializer.FAN_IN_UNIFORM, descent)),
                100,
                30);
    }

    /** Returns the activations of E2. */
    public static List<Activation> curveActivations() {
        return named("relu", "sigmoid", "tanh");
    }

    /** E3: two classes in clusters of ten features, some of which are sums of others, by 64-32. */
    public static Race tenFeatures(List<Activation> activations) {
        Recipe recipe = new Recipe(Problem.TEN_FEATURES, 1000, 0, SHARE);
        return new Race(
                lanes(activations, f -> experiment(recipe, layers(f, 0, 64, 32), Initializer.GLOROT_UNIFORM, adam())),
                50,
                10);
    }

    /** Returns the activations of E3. */
    public static List<Activation> tenFeatureActivations() {
        return named("relu", "tanh", "sigmoid", "elu");
    }

    /** E5: a cluster for each of two classes in the plane, by 10-10, gradient descent over all samples. */
    public static Race plane(List<Activation> activations) {
        Recipe recipe = new Recipe(Problem.CLUSTERS, 1000, 0, SHARE).withScaling(Scaling.STANDARDIZED);
        Descent descent = new Descent(0.1, 1000);
        return new Race(
                lanes(activations, f -> experiment(recipe, layers(f, 0, 10, 10), Initializer.HE_NORMAL, descent)),
                500,
                10);
    }

    /** E6: Breast Cancer and Iris by 64-32 with dropout. */
    public static Race realSamples(List<Activation> activations) {
        List<Lane> lanes = new ArrayList<>();
        for (Bundled set : List.of(Bundled.BREAST_CANCER, Bundled.IRIS)) {
            Recipe recipe = new Recipe(new Given(set.material()), SHARE, Scaling.STANDARDIZED);
            lanes.addAll(lanes(
                    activations, f -> experiment(recipe, layers(f, 0.3, 64, 32), Initializer.GLOROT_UNIFORM, adam())));
        }
        return new Race(lanes, 100, 10);
    }

    /** Returns the activations of E5 and E6. */
    public static List<Activation> sixActivations() {
        return named("sigmoid", "tanh", "relu", "leaky_relu", "elu", "swish");
    }

    /** E9: a head of its own for every kind of answer, behind 16-16. */
    public static Race heads(Activation activation) {
        Recipe curve = new Recipe(Problem.CURVE, 300, 0.05, SHARE);
        Recipe circle = new Recipe(Problem.CIRCLE, 300, 0.1, SHARE);
        Recipe iris = new Recipe(new Given(Bundled.IRIS.material()), SHARE, Scaling.STANDARDIZED);
        Recipe wave = new Recipe(new Given(wave()), SHARE, Scaling.NONE);
        List<Lane> lanes = List.of(
                head("regression", curve, Loss.MEAN_SQUARED_ERROR, activation),
                head("binary", circle, Loss.BINARY_CROSS_ENTROPY, activation),
                head("many classes", iris, Loss.CROSS_ENTROPY, activation),
                head(
                        "several labels",
                        new Recipe(Problem.DISKS, 300, 0.05, SHARE),
                        Loss.BINARY_CROSS_ENTROPY,
                        activation),
                head("positive", curve, Loss.POSITIVE_SQUARED_ERROR, activation),
                head("bounded", wave, Loss.BOUNDED_SQUARED_ERROR, activation));
        return new Race(lanes, 200, 10);
    }

    private static Lane head(String kind, Recipe recipe, Loss loss, Activation activation) {
        Experiment experiment = experiment(
                recipe,
                layers(activation, 0, 16, 16),
                Initializer.GLOROT_UNIFORM,
                new Descent(0.01, 32).withOptimizer(Optimizer.adam()));
        return new Lane(kind, experiment.withLoss(loss));
    }

    // Numbers that a tanh can reach: a wave between -0.9 and 0.9.
    private static Material wave() {
        double[] x = new double[300];
        double[] y = new double[x.length];
        Arrays.setAll(x, i -> (i + 0.5) / x.length * 2 - 1);
        Arrays.setAll(y, i -> 0.9 * StrictMath.sin(Math.PI * x[i]));
        Samples samples = new Samples(new double[][] {x}, y);
        return new Material("y = 0.9 sin \u03c0x", Task.REGRESSION, Names.numbered(1, 0), samples);
    }

    private static Descent adam() {
        return new Descent(0.001, 32).withOptimizer(Optimizer.adam());
    }

    /** What a lane trains with. */
    private interface Settings {
        Experiment with(Activation activation);
    }

    private static List<Lane> lanes(List<Activation> activations, Settings settings) {
        return activations.stream()
                .map(f -> new Lane(f.toString(), settings.with(f)))
                .toList();
    }

    private static List<HiddenLayer> layers(Activation activation, double dropout, int... units) {
        return Arrays.stream(units)
                .mapToObj(count -> new HiddenLayer(count, activation).withDropout(dropout))
                .toList();
    }

    private static Experiment experiment(
            Recipe recipe, List<HiddenLayer> hidden, Initializer initializer, Descent descent) {
        return new Experiment(recipe, new Architecture(hidden, initializer, 1, 0, Resizing.ANEW), descent, 1);
    }

    private static List<Activation> named(String... ids) {
        return Stream.of(ids).map(Catalog::require).toList();
    }
}
