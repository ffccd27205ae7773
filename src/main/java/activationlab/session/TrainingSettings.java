package activationlab.session;

import activationlab.dataset.BadFile;
import activationlab.network.Optimizer;
import activationlab.training.Plan;
import java.util.List;

/**
 * How weights move, as a training file says it. Immutable and safe on any thread.
 *
 * @param optimizer with PyTorch's constants besides those in the file
 * @param schedule how far and how often
 */
record TrainingSettings(Optimizer optimizer, Plan.Schedule schedule) {
    private static final String NOT_NEGATIVE = "a number of at least 0";
    private static final String SGD = "sgd";
    private static final String ADAM = "adam";
    private static final String RMSPROP = "rmsprop";

    /**
     * Understands the settings.
     *
     * @throws BadFile naming the path of what is wrong
     */
    static TrainingSettings of(Setting training) {
        List<Setting> settings = training.members(
                "optimizer", "learningRate", "momentum", "weightDecay", "batchSize", "shuffle", "epochs");
        String optimizer = settings.get(0).choice(List.of(SGD, ADAM, RMSPROP), choice -> choice);
        double learningRate = settings.get(1).number(NOT_NEGATIVE, rate -> rate >= 0);
        double momentum = optimizer.equals(SGD)
                ? settings.get(2).number("a number from 0 to below 1", share -> share >= 0 && share < 1)
                : settings.get(2).number("0, as " + optimizer + " has none", share -> share == 0);
        double weightDecay = settings.get(3).number(NOT_NEGATIVE, decay -> decay >= 0);
        int batchSize = settings.get(4).whole(0, Integer.MAX_VALUE);
        settings.get(5).require(false, "batches are taken in the order of the file");
        int epochs = settings.get(6).whole(0, TrainingFile.LONGEST);
        return new TrainingSettings(
                optimizer(optimizer, momentum, weightDecay), new Plan.Schedule(learningRate, batchSize, epochs));
    }

    private static Optimizer optimizer(String name, double momentum, double weightDecay) {
        return switch (name) {
            case ADAM -> new Optimizer.Adam(0.9, 0.999, 1e-8, weightDecay);
            case RMSPROP -> new Optimizer.RmsProp(0.99, 1e-8, weightDecay);
            default -> new Optimizer.Descent(momentum, weightDecay);
        };
    }
}
