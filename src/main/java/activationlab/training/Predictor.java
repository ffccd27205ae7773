package activationlab.training;

import activationlab.dataset.Dataset;
import activationlab.dataset.Task;
import activationlab.network.HiddenLayer;
import activationlab.network.Inference;
import activationlab.scale.Range;
import java.util.List;
import java.util.Optional;

/** Asks a network for its answers all over the drawn part of feature space. For one thread. */
final class Predictor {
    private static final int CURVE_POINTS = 201;
    private static final int LARGE = 20_000;
    private static final int FINE_CELLS = 60;
    private static final int COARSE_CELLS = 36;

    private final Range side;
    private final int cells;
    private final double[][] points;
    private final double[] answers;
    private final Optional<Prediction.None> none;
    // Where several numbers, or one that is no probability, are answered over two features.
    private final Optional<Plane> plane;
    private final int outputs;
    private final Verdict verdict;

    /** Makes the places to ask at: fewer for a large network, whose answers take longer. */
    Predictor(Experiment experiment, Dataset dataset) {
        side = Extent.of(experiment.recipe(), dataset);
        int weights = weights(experiment.architecture().hidden());
        cells = weights > LARGE ? COARSE_CELLS : FINE_CELLS;
        outputs = experiment.topology().outputs();
        verdict = Verdict.of(experiment.topology());
        none = obstacle(dataset, outputs);
        plane = plane(dataset);
        points = none.isPresent() ? new double[1][0] : dataset.features() == 1 ? line() : grid();
        answers = new double[points[0].length];
    }

    private static int weights(List<HiddenLayer> hidden) {
        int sum = 0;
        for (int l = 0; l < hidden.size(); l++) {
            sum += hidden.get(l).units() * hidden.get(Math.max(0, l - 1)).units();
        }
        return sum;
    }

    /** Returns why nothing can be drawn over the features, if so. */
    private static Optional<Prediction.None> obstacle(Dataset dataset, int outputs) {
        if (dataset.features() > 2) {
            return Optional.of(new Prediction.None(
                    "The samples have " + dataset.features() + " features: more than a plane can show."));
        }
        if (outputs > 1 && dataset.features() == 1) {
            return Optional.of(new Prediction.None("The network has " + outputs + " outputs."));
        }
        return Optional.empty();
    }

    private Optional<Plane> plane(Dataset dataset) {
        boolean several = outputs > 1 || dataset.task() == Task.REGRESSION;
        if (dataset.features() != 2 || !several) {
            return Optional.empty();
        }
        Side up = new Side(1, side, cells);
        return Optional.of(new Plane(new Side(0, side, cells), Optional.of(up), List.of(0.0, 0.0)));
    }

    Prediction ask(Inference inference) {
        if (none.isPresent()) {
            return none.get();
        }
        if (plane.isPresent()) {
            double[][] numbers = new double[outputs][points[0].length];
            inference.answer(points, numbers);
            return new PlaneAnswers(plane.get(), verdict, numbers);
        }
        inference.answer(points, new double[][] {answers});
        if (points.length == 1) {
            return new FittedCurve(side.min(), side.max(), answers.clone());
        }
        float[] probabilities = new float[answers.length];
        for (int i = 0; i < answers.length; i++) {
            probabilities[i] = (float) answers[i];
        }
        return new DecisionGrid(side.min(), side.max(), cells, probabilities);
    }

    private double[][] grid() {
        double[][] grid = new double[2][cells * cells];
        for (int row = 0; row < cells; row++) {
            for (int column = 0; column < cells; column++) {
                grid[0][row * cells + column] = DecisionGrid.center(side.min(), side.max(), cells, column);
                grid[1][row * cells + column] = DecisionGrid.center(side.min(), side.max(), cells, row);
            }
        }
        return grid;
    }

    private double[][] line() {
        double[][] line = new double[1][CURVE_POINTS];
        for (int i = 0; i < CURVE_POINTS; i++) {
            line[0][i] = FittedCurve.x(side.min(), side.max(), CURVE_POINTS, i);
        }
        return line;
    }
}
