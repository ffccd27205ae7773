package activationlab.formula;

import activationlab.formula.Operation.Fixed;
import activationlab.formula.Operation.Source;
import activationlab.formula.Operation.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A computation in which nothing is computed twice: equal operations on equal operands are one node, and what does not
 * depend on the input is a number at once. Operands have smaller numbers than the nodes that use them. For one thread.
 */
final class Graph {
    /** The node of the input. */
    static final int INPUT = 0;

    /** What is computed from which nodes; absent operands are -1. */
    record Node(Operation operation, int first, int second, int third) {
        /** Returns operand 0, 1 or 2. */
        int operand(int index) {
            return switch (index) {
                case 0 -> first;
                case 1 -> second;
                default -> third;
            };
        }
    }

    private final List<Node> nodes = new ArrayList<>();
    private final List<Growth> growths = new ArrayList<>();
    private final Map<Node, Integer> known = new HashMap<>();

    Graph() {
        node(new Node(new Source(), -1, -1, -1));
    }

    int size() {
        return nodes.size();
    }

    Node node(int index) {
        return nodes.get(index);
    }

    Growth growth(int node) {
        return growths.get(node);
    }

    boolean isNumber(int node) {
        return nodes.get(node).operation() instanceof Fixed;
    }

    boolean isNumber(int node, double value) {
        return nodes.get(node).operation() instanceof Fixed fixed && fixed.value() == value;
    }

    /** Returns the number of a node that is one. */
    double number(int node) {
        return ((Fixed) nodes.get(node).operation()).value();
    }

    int constant(double value) {
        return node(new Node(new Fixed(value), -1, -1, -1));
    }

    int apply(Operation operation, int first) {
        return folded(new Node(operation, first, -1, -1));
    }

    int apply(Operation operation, int first, int second) {
        boolean swap = operation.commutes() && first > second;
        return folded(swap ? new Node(operation, second, first, -1) : new Node(operation, first, second, -1));
    }

    int apply(Operation operation, int first, int second, int third) {
        return folded(new Node(operation, first, second, third));
    }

    private int folded(Node node) {
        int arity = node.operation().arity();
        double[][] rows = new double[arity + 1][1];
        for (int i = 0; i < arity; i++) {
            if (!isNumber(node.operand(i))) {
                return node(node);
            }
            rows[i][0] = number(node.operand(i));
        }
        new Step(node.operation(), 0, 1, 2, arity).run(rows, 1);
        return constant(rows[arity][0]);
    }

    private int node(Node node) {
        Integer before = known.putIfAbsent(node, nodes.size());
        if (before != null) {
            return before;
        }
        nodes.add(node);
        growths.add(node.operation().growth(growthOf(node.first()), growthOf(node.second()), growthOf(node.third())));
        return nodes.size() - 1;
    }

    private Growth growthOf(int node) {
        return node < 0 ? Growth.BOUNDED : growths.get(node);
    }

    /** Returns whether a node is surely NaN if the input is. */
    boolean keepsNaN(int node) {
        boolean[] keeps = new boolean[node + 2]; // one more for absent operands, found at index 0
        for (int i = 0; i <= node; i++) {
            Node at = nodes.get(i);
            keeps[i + 1] =
                    at.operation().keepsNaN(keeps[at.first() + 1], keeps[at.second() + 1], keeps[at.third() + 1]);
        }
        return keeps[node + 1];
    }

    /** Returns whether a node may be NaN for a finite input, because something in it may be undefined. */
    boolean mayBeUndefined(int node) {
        boolean[] needed = neededFor(node);
        for (int i = 0; i <= node; i++) {
            Node at = nodes.get(i);
            if (needed[i]
                    && at.operation().makesNaN(growthOf(at.first()), growthOf(at.second()), growthOf(at.third()))) {
                return true;
            }
        }
        return false;
    }

    /** Returns for each node whether one of {@code results} depends on it; the results depend on themselves. */
    boolean[] neededFor(int... results) {
        boolean[] needed = new boolean[size()];
        for (int result : results) {
            needed[result] = true;
        }
        for (int i = size() - 1; i >= 0; i--) {
            for (int k = 0; needed[i] && k < nodes.get(i).operation().arity(); k++) {
                needed[nodes.get(i).operand(k)] = true;
            }
        }
        return needed;
    }

    /** Returns how often each node is an operand of a needed one. */
    int[] uses(boolean[] needed) {
        int[] uses = new int[size()];
        Arrays.fill(uses, 0);
        for (int i = 0; i < size(); i++) {
            for (int k = 0; needed[i] && k < nodes.get(i).operation().arity(); k++) {
                uses[nodes.get(i).operand(k)]++;
            }
        }
        return uses;
    }
}
