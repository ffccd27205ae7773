package activationlab.formula;

import activationlab.formula.Graph.Node;
import activationlab.formula.Operation.Fixed;
import activationlab.formula.Operation.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every needed node of a graph a row, for as long as something still needs it. For one thread, for one use. */
final class Assembly {
    private final Graph graph;
    private final boolean[] needed;
    /** How many uses of a node are still to come. */
    private final int[] uses;

    private final Map<Integer, Integer> rowOf = new HashMap<>();
    private final Map<Integer, Double> numbers = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private int rows;

    Assembly(Graph graph, int[] results) {
        this.graph = graph;
        needed = graph.neededFor(results);
        uses = graph.uses(needed);
        for (int result : results) {
            uses[result]++; // never used up
        }
        uses[Graph.INPUT]++;
        rowOf.put(Graph.INPUT, newRow());
        for (int i = Graph.INPUT + 1; i < graph.size(); i++) {
            if (needed[i]) {
                place(i, graph.node(i));
            }
        }
    }

    List<Step> steps() {
        return steps;
    }

    /** Returns the rows of numbers and what they are filled with. */
    Map<Integer, Double> numbers() {
        return numbers;
    }

    int rows() {
        return rows;
    }

    int rowOf(int node) {
        return rowOf.getOrDefault(node, -1);
    }

    private void place(int index, Node node) {
        if (node.operation() instanceof Fixed fixed) {
            rowOf.put(index, newRow());
            numbers.put(rowOf(index), fixed.value());
            return;
        }
        int out = free.isEmpty() ? newRow() : free.pop(); // never a row of an operand: those are freed after
        rowOf.put(index, out);
        steps.add(new Step(node.operation(), rowOf(node.first()), rowOf(node.second()), rowOf(node.third()), out));
        for (int k = 0; k < node.operation().arity(); k++) {
            release(node.operand(k));
        }
    }

    private void release(int node) {
        uses[node]--;
        if (uses[node] == 0 && !graph.isNumber(node)) {
            free.push(rowOf(node));
        }
    }

    private int newRow() {
        return rows++;
    }
}
