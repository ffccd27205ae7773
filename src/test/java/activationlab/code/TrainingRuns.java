package activationlab.code;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.dataset.table.Bundled;
import activationlab.formula.Formula;
import activationlab.network.HiddenLayer;
import activationlab.network.Initializer;
import activationlab.network.Loss;
import activationlab.network.Normalization;
import activationlab.network.Optimizer;
import activationlab.network.Regularization;
import activationlab.training.Architecture;
import activationlab.training.Descent;
import activationlab.training.Experiment;
import activationlab.training.Given;
import activationlab.training.RateSchedule;
import activationlab.training.Recipe;
import activationlab.training.Resizing;
import activationlab.training.Scaling;
import activationlab.training.StopRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Training runs that use all there is. */
final class TrainingRuns {
    private TrainingRuns() {}

    private static Activation named(String id) {
        return Catalog.require(id);
    }

    static Experiment standard() {
        return Experiment.standard().withDepth(2).withSamples(60).withSeed(-7);
    }

    private static Experiment hidden(Experiment experiment, HiddenLayer... layers) {
        return experiment.withArchitecture(
                new Architecture(List.of(layers), experiment.initializer(), 1, 0, Resizing.ANEW));
    }

    /** Every kind of head, layer, initializer, optimizer, schedule and penalty at least once. */
    static Map<String, Experiment> all() {
        Map<String, Experiment> all = new LinkedHashMap<>();
        all.put("standard", standard());
        Recipe iris = new Recipe(new Given(Bundled.IRIS.material()), 0.8, Scaling.STANDARDIZED);
        all.put(
                "classes",
                hidden(
                                standard().withRecipe(iris),
                                new HiddenLayer(6, named("tanh"), Normalization.BATCH, 0.2),
                                new HiddenLayer(5, named("prelu")))
                        .withDescent(new Descent(0.01, 32).withOptimizer(Optimizer.adam())));
        Experiment curve = new Experiment(
                new Recipe(Problem.CURVE, 60, 0.05, 0.7),
                Architecture.uniform(1, 7, named("gelu"), Initializer.FAN_IN_UNIFORM),
                new Descent(0.05, 60),
                3);
        all.put("curve", curve);
        all.put("positive", curve.withLoss(Loss.POSITIVE_SQUARED_ERROR).withInitializer(Initializer.LECUN_UNIFORM));
        all.put("bounded", curve.withLoss(Loss.BOUNDED_SQUARED_ERROR).withInitializer(Initializer.ORTHOGONAL));
        all.put("rectified", curve.withLoss(Loss.RECTIFIED_SQUARED_ERROR).withInitializer(Initializer.SMALL_UNIFORM));
        all.put(
                "mixed",
                hidden(
                        standard(),
                        new HiddenLayer(4, named("leaky_relu")),
                        new HiddenLayer(4, named("leaky_relu").with("alpha", 0.3)),
                        new HiddenLayer(4, named("rrelu")),
                        new HiddenLayer(4, Formula.parse("x/(1 + exp(-b*x))"))));
        all.putAll(movers());
        all.putAll(endings(all));
        return all;
    }

    /** Runs that end before their last epoch, each for another reason. */
    private static Map<String, Experiment> endings(Map<String, Experiment> runs) {
        Map<String, Experiment> all = new LinkedHashMap<>();
        Experiment binary = Objects.requireNonNull(runs.get("standard"));
        Experiment classes = Objects.requireNonNull(runs.get("classes"));
        all.put("endOfEpochs", ending(binary, StopRule.NEVER.withEpochs(2)));
        all.put("endOfLoss", ending(binary.withLearningRate(0.3), StopRule.NEVER.withLoss(0.65)));
        all.put("endOfAccuracy", ending(binary.withLearningRate(0.3), StopRule.NEVER.withAccuracy(0.5)));
        all.put("endOfClasses", ending(classes, StopRule.NEVER.withAccuracy(0.5)));
        all.put("endOfPatience", ending(binary.withSeed(-11).withLearningRate(1), StopRule.NEVER.withPatience(1)));
        return all;
    }

    private static Experiment ending(Experiment experiment, StopRule rule) {
        return experiment.withDescent(experiment.descent().withStop(rule));
    }

    private static Map<String, Experiment> movers() {
        Map<String, Experiment> all = new LinkedHashMap<>();
        List<Optimizer> optimizers = List.of(
                new Optimizer.Descent(0.9, 0.01),
                Optimizer.nesterov(),
                new Optimizer.RmsProp(0.9, 1e-8, 0.001),
                new Optimizer.Adam(0.8, 0.99, 1e-7, 0.01),
                Optimizer.adamW());
        List<RateSchedule> schedules = List.of(
                RateSchedule.CONSTANT.withWarmUp(2),
                RateSchedule.CONSTANT.withDecay(new RateSchedule.Decay.Steps(2, 0.5)),
                RateSchedule.CONSTANT.withWarmUp(1).withDecay(new RateSchedule.Decay.Cosine(3, 0.1)));
        List<Regularization> penalties = List.of(
                Regularization.none().withL1(0.001),
                Regularization.none().withL2(0.01).withClipNorm(0.5));
        List<Initializer> initializers = List.of(
                Initializer.GLOROT_UNIFORM,
                Initializer.GLOROT_NORMAL,
                Initializer.HE_UNIFORM,
                Initializer.LECUN_NORMAL);
        for (int i = 0; i < optimizers.size(); i++) {
            Descent descent = new Descent(0.01, 16)
                    .withOptimizer(optimizers.get(i))
                    .withSchedule(schedules.get(i % schedules.size()))
                    .withRegularization(penalties.get(i % penalties.size()));
            all.put(
                    "optimizer" + i,
                    standard()
                            .withBias(0.1)
                            .withInitializer(initializers.get(i % initializers.size()))
                            .withDescent(descent));
        }
        return all;
    }
}
