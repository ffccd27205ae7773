package activationlab.training;

import activationlab.dataset.Problem;
import activationlab.dataset.Task;
import activationlab.network.HiddenLayer;
import activationlab.network.Inference;
import java.util.List;

/** Asks a network for its answers all over the drawn part of feature space. For one thread. */
final class Predictor {
    private static final int CURVE_POINTS = 201;
    private static final int LARGE = 20_000;
    private static final int FINE_CELLS = 60;
    private static final int COARSE_CELLS = 36;

    private final Problem problem;
    private final int cells;
    private final double[][] points;
    private final double[] answers;

    /** Makes the places to ask at: fewer for a large network, whose answers take longer. */
    Predictor(Experiment experiment) {
        problem = experiment.problem();
        int weights = weights(experiment.architecture().hidden());
        cells = weights > LARGE ? COARSE_CELLS : FINE_CELLS;
        points = problem.task() == Task.BINARY ? grid() : line();
        answers = new double[points[0].length];
    }

    private static int weights(List<HiddenLayer> hidden) {
        int sum = 0;
        for (int l = 0; l < hidden.size(); l++) {
            sum += hidden.get(l).units() * hidden.get(Math.max(0, l - 1)).units();
        }
        return sum;
    }

    Prediction ask(Inference inference) {
        inference.answer(points, new double[][] {answers});
        if (problem.task() == Task.REGRESSION) {
            return new FittedCurve(problem.low(), problem.high(), answers.clone());
        }
        float[] probabilities = new float[answers.length];
        for (int i = 0; i < answers.length; i++) {
            probabilities[i] = (float) answers[i];
        }
        return new DecisionGrid(problem.low(), problem.high(), cells, probabilities);
    }

    private double[][] grid() {
        double[][] grid = new double[2][cells * cells];
        for (int row = 0; row < cells; row++) {
            for (int column = 0; column < cells; column++) {
                grid[0][row * cells + column] = DecisionGrid.center(problem.low(), problem.high(), cells, column);
                grid[1][row * cells + column] = DecisionGrid.center(problem.low(), problem.high(), cells, row);
            }
        }
        return grid;
    }

    private double[][] line() {
        double[][] line = new double[1][CURVE_POINTS];
        for (int i = 0; i < CURVE_POINTS; i++) {
            line[0][i] = FittedCurve.x(problem.low(), problem.high(), CURVE_POINTS, i);
        }
        return line;
    }
}
