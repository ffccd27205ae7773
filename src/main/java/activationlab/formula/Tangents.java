package activationlab.formula;

import activationlab.activation.Catalog;
import activationlab.formula.Graph.Node;
import java.util.Arrays;

/**
 * Adds to a graph the derivative of a node by the input, by the rules of calculus: exact, and sharing every
 * intermediate value with the function itself. For one thread.
 *
 * <p>Conventions where there is no derivative: the slope of abs, sign, floor and of comparisons is 0 where they bend or
 * jump; where arguments of min or max are equal, the slope nearest to 0 of theirs is used; a conditional has the slope
 * of the branch it takes.
 */
final class Tangents {
    /** The slope of the error function at 0. */
    private static final double TWO_BY_ROOT_PI = 1.1283791670955126;

    private final Graph graph;
    private final int zero;
    private final int one;
    private int[] tangents = {};

    Tangents(Graph graph) {
        this.graph = graph;
        zero = graph.constant(0);
        one = graph.constant(1);
    }

    /** Returns the node of the derivative of {@code result}. */
    int of(int result) {
        int last = graph.size();
        boolean[] needed = graph.neededFor(result);
        tangents = new int[last];
        Arrays.fill(tangents, zero);
        tangents[Graph.INPUT] = one;
        for (int i = Graph.INPUT + 1; i < last; i++) {
            if (needed[i] && dependsOnInput(i)) {
                tangents[i] = tangent(graph.node(i), i);
            }
        }
        return tangents[result];
    }

    /** A node whose operands all stand still stands still. */
    private boolean dependsOnInput(int index) {
        Node node = graph.node(index);
        for (int k = 0; k < node.operation().arity(); k++) {
            if (tangents[node.operand(k)] != zero) {
                return true;
            }
        }
        return false;
    }

    private int tangent(Node node, int self) {
        return switch (node.operation()) {
            case Unary unary -> unary(unary, node.first(), self);
            case Pairwise pairwise -> pairwise(pairwise, node, self);
            case Choice choice -> choose(choice, node.first(), tangents[node.second()], tangents[node.third()]);
            case Applied.Value value ->
                chain(graph.apply(new Applied.Slope(value.activation()), node.first(), one), tangents[node.first()]);
            case Applied.Slope slope ->
                chain(graph.apply(new Applied.Curvature(slope.activation()), node.first()), tangents[node.first()]);
            default -> throw new IllegalStateException("no derivative of " + node.operation());
        };
    }

    private int unary(Unary unary, int u, int self) {
        return unary == Unary.LOGISTIC ? logistic(u, self) : chain(outer(unary, u, self), tangents[u]);
    }

    /** Returns the derivative of an operation by its operand. */
    private int outer(Unary unary, int u, int self) {
        return switch (unary) {
            case NEGATE -> graph.constant(-1);
            case ABS -> graph.apply(Unary.SIGN, u);
            case SIGN, FLOOR, NOT -> zero;
            case SQRT -> graph.apply(Pairwise.DIVIDE, graph.constant(0.5), self);
            case EXP -> self;
            case EXPM1 -> graph.apply(Unary.EXP, u);
            case LOG -> graph.apply(Pairwise.DIVIDE, one, u);
            case LOG1P -> graph.apply(Pairwise.DIVIDE, one, graph.apply(Pairwise.ADD, one, u));
            case SIN -> graph.apply(Unary.COS, u);
            case COS -> graph.apply(Unary.NEGATE, graph.apply(Unary.SIN, u));
            case TAN -> graph.apply(Pairwise.ADD, one, square(self));
            case SINH -> graph.apply(Unary.COSH, u);
            case COSH -> graph.apply(Unary.SINH, u);
            case ATAN -> graph.apply(Pairwise.DIVIDE, one, graph.apply(Pairwise.ADD, one, square(u)));
            case ERF -> bell(TWO_BY_ROOT_PI, u);
            case ERFC -> bell(-TWO_BY_ROOT_PI, u);
            case LOGISTIC -> throw new IllegalStateException("the slope of a logistic is by its exponent");
        };
    }

    private int bell(double height, int u) {
        int gaussian = graph.apply(new Applied.Value(Catalog.require("gaussian")), u);
        return graph.apply(Pairwise.MULTIPLY, graph.constant(height), gaussian);
    }

    /** The logistic function 1 / (1 + e^w) falls with w. */
    private int logistic(int exponential, int self) {
        int slope = graph.apply(Pairwise.LOGISTIC_SLOPE, exponential, self);
        return chain(negated(slope), tangents[graph.node(exponential).first()]);
    }

    /** (v - v²)' = (1 - 2 v) v' for the slope of the logistic v = 1 / (1 + e^w), of which v' = -(v - v²) w'. */
    private int logisticSlope(Node node, int self) {
        int twice = graph.apply(Pairwise.MULTIPLY, graph.constant(2), node.second());
        int bend = graph.apply(Pairwise.SUBTRACT, twice, one);
        return chain(
                graph.apply(Pairwise.MULTIPLY, self, bend),
                tangents[graph.node(node.first()).first()]);
    }

    private int negated(int node) {
        boolean negative = graph.node(node).operation() == Unary.NEGATE;
        return negative ? graph.node(node).first() : graph.apply(Unary.NEGATE, node);
    }

    private int square(int node) {
        return graph.apply(Pairwise.MULTIPLY, node, node);
    }

    private int pairwise(Pairwise operation, Node node, int self) {
        int a = node.first();
        int b = node.second();
        int da = tangents[a];
        int db = tangents[b];
        return switch (operation) {
            case ADD -> sum(da, db);
            case SUBTRACT -> difference(da, db);
            case MULTIPLY, CHAIN -> sum(chain(a, db), chain(b, da));
            case DIVIDE -> quotient(difference(da, chain(self, db)), b);
            case LOGISTIC_SLOPE -> logisticSlope(node, self);
            case POWER -> power(node);
            case POWER_LOG -> powerLog(node, self);
            case MIN -> choose(Choice.BY_SIGN, graph.apply(Pairwise.SUBTRACT, b, a), da, db);
            case MAX -> choose(Choice.BY_SIGN, graph.apply(Pairwise.SUBTRACT, a, b), da, db);
            case LESS, AT_MOST, EQUAL, UNEQUAL, AND, OR -> zero;
            case IF_DEFINED -> db;
        };
    }

    /** (a^b)' = b a^(b-1) a' + a^b ln a b'. */
    private int power(Node node) {
        int a = node.first();
        int b = node.second();
        int lower = graph.isNumber(b)
                ? new Powers(graph).power(a, graph.number(b) - 1)
                : graph.apply(Pairwise.POWER, a, graph.apply(Pairwise.SUBTRACT, b, one));
        int byMantissa = tangents[a] == zero ? zero : chain(chain(b, lower), tangents[a]);
        int byExponent = tangents[b] == zero ? zero : chain(graph.apply(Pairwise.POWER_LOG, a, b), tangents[b]);
        return sum(byMantissa, byExponent);
    }

    /** (a^b ln a)' = (b ln a + 1) a^(b-1) a' + a^b (ln a)² b'. */
    private int powerLog(Node node, int self) {
        int a = node.first();
        int b = node.second();
        int logarithm = graph.apply(Unary.LOG, a);
        int lower = graph.apply(Pairwise.POWER, a, graph.apply(Pairwise.SUBTRACT, b, one));
        int byMantissa = tangents[a] == zero ? zero : chain(sum(chain(chain(b, logarithm), lower), lower), tangents[a]);
        int byExponent = tangents[b] == zero ? zero : chain(chain(self, logarithm), tangents[b]);
        return sum(byMantissa, byExponent);
    }

    private int choose(Choice choice, int by, int yes, int no) {
        return yes == no ? yes : graph.apply(choice, by, yes, no);
    }

    private int sum(int a, int b) {
        if (a == zero || b == zero) {
            return a == zero ? b : a;
        }
        return graph.apply(Pairwise.ADD, a, b);
    }

    private int difference(int a, int b) {
        if (b == zero) {
            return a;
        }
        return a == zero ? negated(b) : graph.apply(Pairwise.SUBTRACT, a, b);
    }

    private int quotient(int a, int b) {
        return a == zero || graph.isNumber(b, 1) ? a : graph.apply(Pairwise.DIVIDE, a, b);
    }

    /** A product of the chain rule: a factor 0 makes it 0, even beside infinity, since the other only scales it. */
    private int chain(int a, int b) {
        if (graph.isNumber(a, 0) || graph.isNumber(b, 0)) {
            return zero;
        }
        if (a == one || b == one) {
            return a == one ? b : a;
        }
        if (graph.isNumber(a, -1) || graph.isNumber(b, -1)) {
            return negated(graph.isNumber(a, -1) ? b : a);
        }
        if (graph.isNumber(b) && graph.node(a).operation() == Unary.NEGATE) {
            return chain(graph.node(a).first(), graph.constant(-graph.number(b)));
        }
        boolean wild = graph.growth(a) == Growth.WILD || graph.growth(b) == Growth.WILD;
        boolean scaled = isOrdinary(a) || isOrdinary(b);
        return graph.apply(wild && !scaled ? Pairwise.CHAIN : Pairwise.MULTIPLY, a, b);
    }

    private boolean isOrdinary(int node) {
        return graph.isNumber(node) && Double.isFinite(graph.number(node)); // and not 0, which is gone already
    }
}
