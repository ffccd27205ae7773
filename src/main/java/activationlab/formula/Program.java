package activationlab.formula;

import activationlab.formula.Operation.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The needed nodes of a graph as a list of steps over a few rows, which are used again as soon as nothing needs them.
 * Immutable, safe on any thread; each run needs {@link #newRows rows} of its own.
 */
final class Program {
    /** Numbers in a row: a handful of rows stay in the fastest cache. */
    static final int ROW = 256;

    /** The row of the input, which no step changes. */
    static final int INPUT = 0;

    private final List<Step> steps;
    private final Map<Integer, Double> numbers;
    private final List<Integer> results;
    private final int rows;

    /** Writes the program for some nodes of a graph. */
    Program(Graph graph, int... nodes) {
        Assembly assembly = new Assembly(graph, nodes);
        steps = List.copyOf(assembly.steps());
        numbers = Map.copyOf(assembly.numbers());
        results = Arrays.stream(nodes).mapToObj(assembly::rowOf).toList();
        rows = assembly.rows();
    }

    /** Returns the row in which the result of that index ends up. */
    int result(int index) {
        return results.get(index);
    }

    int results() {
        return results.size();
    }

    /** Returns rows to run in, the numbers already in theirs. */
    double[][] newRows() {
        double[][] made = new double[rows][ROW];
        numbers.forEach((row, number) -> Arrays.fill(made[row], number));
        return made;
    }

    /** Runs for the first n inputs, which are in the row {@link #INPUT} already. */
    void run(double[][] rows, int n) {
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).run(rows, n);
        }
    }
}
