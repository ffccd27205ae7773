package activationlab.formula;

import activationlab.activation.Kink;
import activationlab.formula.Graph.Node;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds in a graph everything that can switch from one smooth piece to another, as nodes that keep their value within
 * a piece: signs and floors. Where none of them changes, the function is smooth. For one thread.
 */
final class Switches {
    private final Graph graph;
    private final Set<Integer> states = new LinkedHashSet<>();

    private Switches(Graph graph) {
        this.graph = graph;
    }

    /** Adds the states of {@code result} to the graph and returns their nodes. */
    static int[] of(Graph graph, int result) {
        Switches switches = new Switches(graph);
        boolean[] needed = graph.neededFor(result);
        for (int i = 0; i < needed.length; i++) {
            if (needed[i]) {
                switches.add(graph.node(i));
            }
        }
        return switches.states.stream().mapToInt(Integer::intValue).toArray();
    }

    private void add(Node node) {
        switch (node.operation()) {
            case Unary unary -> add(unary, node.first());
            case Pairwise pairwise -> add(pairwise, node.first(), node.second());
            case Choice ignored -> addSign(node.first());
            case Applied.Value value -> {
                for (Kink kink : value.activation().kinks()) {
                    addDifference(node.first(), graph.constant(kink.x()));
                }
            }
            default -> {
                // Numbers and the input have no pieces.
            }
        }
    }

    private void add(Unary unary, int u) {
        switch (unary) {
            case ABS, SIGN, NOT, LOG -> addSign(u);
            case FLOOR -> addFloor(u);
            case SQRT -> addRoot(u);
            case TAN -> addSign(graph.apply(Unary.COS, u));
            default -> {
                // Smooth wherever it is defined.
            }
        }
    }

    private void add(Pairwise pairwise, int a, int b) {
        switch (pairwise) {
            case MIN, MAX, LESS, AT_MOST, EQUAL, UNEQUAL -> addDifference(a, b);
            case AND, OR -> {
                addSign(a);
                addSign(b);
            }
            case DIVIDE -> addSign(b);
            case POWER -> addRoot(a);
            default -> {
                // Smooth.
            }
        }
    }

    /** An odd number, so that the piece of 0 is not taken for a point where something is 0. */
    private void addFloor(int u) {
        int twice = graph.apply(Pairwise.MULTIPLY, graph.constant(2), graph.apply(Unary.FLOOR, u));
        addState(graph.apply(Pairwise.ADD, graph.constant(1), twice));
    }

    /** The root of a square bends where the square only touches 0: there its derivative changes sign. */
    private void addRoot(int u) {
        addSign(u);
        addSign(new Tangents(graph).of(u));
    }

    private void addDifference(int a, int b) {
        addSign(graph.apply(Pairwise.SUBTRACT, a, b));
    }

    private void addSign(int u) {
        addState(graph.apply(Unary.SIGN, u));
    }

    private void addState(int state) {
        if (!graph.isNumber(state)) {
            states.add(state);
        }
    }
}
