package activationlab.formula;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.formula.Expression.Activated;
import activationlab.formula.Expression.Binary;
import activationlab.formula.Expression.Call;
import activationlab.formula.Expression.Conditional;
import activationlab.formula.Expression.Constant;
import activationlab.formula.Expression.Free;
import activationlab.formula.Expression.Input;
import activationlab.formula.Expression.Negate;
import activationlab.formula.Expression.Not;
import activationlab.formula.Expression.Numeral;
import activationlab.formula.Expression.Setting;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Turns a tree into nodes of a graph, with the values of its free names put in. Where a formula has a form that rounds
 * or overflows less, that form is computed: {@code log(1 + exp(u))} is softplus, {@code 1/(1 + exp(u))} is logistic,
 * {@code e^u} is exp. For one thread.
 */
final class Translator {
    private static final Activation SIGMOID = Catalog.require("sigmoid");
    private static final Activation SOFTPLUS = Catalog.require("softplus");

    private final Graph graph;
    private final Map<String, Double> values;
    private final Powers powers;

    /** @param values the numbers that the free names stand for */
    Translator(Graph graph, Map<String, Double> values) {
        this.graph = graph;
        this.values = values;
        this.powers = new Powers(graph);
    }

    /** Returns the number that an expression is, if it depends neither on the input nor on a free name. */
    static OptionalDouble constant(Expression expression) {
        Graph graph = new Graph();
        try {
            int node = new Translator(graph, Map.of()).node(expression);
            return graph.isNumber(node) ? OptionalDouble.of(graph.number(node)) : OptionalDouble.empty();
        } catch (IllegalStateException expected) {
            return OptionalDouble.empty();
        }
    }

    int node(Expression expression) {
        return switch (expression) {
            case Numeral number -> graph.constant(number.value());
            case Input ignored -> Graph.INPUT;
            case Constant constant -> graph.constant(constant.value());
            case Free free -> graph.constant(value(free));
            case Negate negate -> graph.apply(Unary.NEGATE, node(negate.operand()));
            case Not not -> graph.apply(Unary.NOT, node(not.operand()));
            case Binary binary -> binary(binary.operator(), node(binary.left()), node(binary.right()));
            case Conditional c -> graph.apply(Choice.WHERE, node(c.condition()), node(c.yes()), node(c.no()));
            case Call call -> call(call);
            case Activated activated -> activated(bound(activated), node(activated.argument()));
        };
    }

    private double value(Free free) {
        Double value = values.get(free.name());
        if (value == null) {
            throw new IllegalStateException("no value for " + free.name());
        }
        return value;
    }

    private Activation bound(Activated activated) {
        Activation activation = Catalog.require(activated.id());
        for (Setting setting : activated.settings()) {
            activation = activation.with(setting.parameter(), graph.number(node(setting.value())));
        }
        return activation;
    }

    /** The sigmoid shares its exponential with its slope, the others compute both on their own. */
    private int activated(Activation activation, int argument) {
        return activation.equals(SIGMOID)
                ? logistic(graph.apply(Unary.EXP, graph.apply(Unary.NEGATE, argument)))
                : graph.apply(new Applied.Value(activation), argument);
    }

    private int logistic(int exponential) {
        return graph.apply(Unary.LOGISTIC, exponential);
    }

    /** Computes 1 / (1 + exp(u)) as a logistic function, whose slope nowhere overflows. */
    private int quotient(int left, int right) {
        int exponential = graph.isNumber(left, 1) ? exponentialPlusOne(right) : -1;
        return exponential < 0 ? graph.apply(Pairwise.DIVIDE, left, right) : logistic(exponential);
    }

    /** Returns the exponential in a node 1 + exp(u), or -1 if it is something else. */
    private int exponentialPlusOne(int sum) {
        Graph.Node node = graph.node(sum);
        if (node.operation() != Pairwise.ADD) {
            return -1;
        }
        int other = graph.isNumber(node.first(), 1) ? node.second() : node.first();
        boolean plusOne = graph.isNumber(node.first(), 1) || graph.isNumber(node.second(), 1);
        return plusOne && graph.node(other).operation() == Unary.EXP ? other : -1;
    }

    private int binary(Operator operator, int left, int right) {
        return switch (operator) {
            case OR -> graph.apply(Pairwise.OR, left, right);
            case AND -> graph.apply(Pairwise.AND, left, right);
            case LESS -> graph.apply(Pairwise.LESS, left, right);
            case AT_MOST -> graph.apply(Pairwise.AT_MOST, left, right);
            case GREATER -> graph.apply(Pairwise.LESS, right, left);
            case AT_LEAST -> graph.apply(Pairwise.AT_MOST, right, left);
            case EQUAL -> graph.apply(Pairwise.EQUAL, left, right);
            case UNEQUAL -> graph.apply(Pairwise.UNEQUAL, left, right);
            case ADD -> graph.apply(Pairwise.ADD, left, right);
            case SUBTRACT -> graph.apply(Pairwise.SUBTRACT, left, right);
            case MULTIPLY -> graph.apply(Pairwise.MULTIPLY, left, right);
            case DIVIDE -> quotient(left, right);
            case POWER -> powers.power(left, right);
        };
    }

    private int call(Call call) {
        int first = node(call.arguments().getFirst());
        List<Integer> others = call.arguments().stream().skip(1).map(this::node).toList();
        return switch (call.function()) {
            case ABS -> graph.apply(Unary.ABS, first);
            case SIGN -> graph.apply(Unary.SIGN, first);
            case FLOOR -> graph.apply(Unary.FLOOR, first);
            case SQRT -> graph.apply(Unary.SQRT, first);
            case EXP -> graph.apply(Unary.EXP, first);
            case EXPM1 -> graph.apply(Unary.EXPM1, first);
            case LOG -> log(first);
            case LOG1P -> log1p(first);
            case SIN -> graph.apply(Unary.SIN, first);
            case COS -> graph.apply(Unary.COS, first);
            case TAN -> graph.apply(Unary.TAN, first);
            case SINH -> graph.apply(Unary.SINH, first);
            case COSH -> graph.apply(Unary.COSH, first);
            case ATAN -> graph.apply(Unary.ATAN, first);
            case ERF -> graph.apply(Unary.ERF, first);
            case ERFC -> graph.apply(Unary.ERFC, first);
            case MIN -> fold(Pairwise.MIN, first, others);
            case MAX -> fold(Pairwise.MAX, first, others);
            case CLAMP -> graph.apply(Pairwise.MIN, graph.apply(Pairwise.MAX, first, others.get(0)), others.get(1));
            case POW -> powers.power(first, others.get(0));
            case WHERE -> graph.apply(Choice.WHERE, first, others.get(0), others.get(1));
        };
    }

    private int fold(Pairwise operation, int first, List<Integer> others) {
        int result = first;
        for (int other : others) {
            result = graph.apply(operation, result, other);
        }
        return result;
    }

    /** Computes log(1 + exp(u)) as softplus(u), which neither overflows nor loses small exponentials. */
    private int log(int operand) {
        int exponential = exponentialPlusOne(operand);
        return exponential < 0 ? graph.apply(Unary.LOG, operand) : softplus(exponential);
    }

    private int log1p(int operand) {
        boolean exponential = graph.node(operand).operation() == Unary.EXP;
        return exponential ? softplus(operand) : graph.apply(Unary.LOG1P, operand);
    }

    private int softplus(int exponential) {
        return graph.apply(new Applied.Value(SOFTPLUS), graph.node(exponential).first());
    }
}
