package activationlab.code;

import activationlab.formula.Expression;
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
import activationlab.formula.Formula;
import activationlab.formula.Function;
import activationlab.formula.Operator;
import java.util.List;

/** Writes trees of formulas as expressions of one language. Safe on any thread. */
abstract class Dialect {
    /** How tightly texts hold together. */
    static final int LOOSE = 0;

    static final int COMPARISON = 4;
    static final int SUM = 5;
    static final int PRODUCT = 6;
    static final int SIGN = 7;
    static final int POWER = 8;
    static final int ATOM = 9;

    /** A text and how tightly it holds together. */
    record Text(String text, int binding) {
        static Text atom(String text) {
            return new Text(text, ATOM);
        }

        /** Returns the text, in parentheses where it binds less tightly than its place needs. */
        String in(int needed) {
            return binding < needed ? "(" + text + ")" : text;
        }
    }

    /** Returns a whole expression that is a number. */
    final String expression(Expression tree) {
        return number(tree).text();
    }

    /** Returns a text whose value is a number, also for conditions. */
    final Text number(Expression tree) {
        return Trees.condition(tree) ? choose(condition(tree), numeral(1), numeral(0)) : plain(tree);
    }

    private Text plain(Expression tree) {
        return switch (tree) {
            case Numeral numeral -> numeral(numeral.value());
            case Input ignored -> Text.atom("x");
            case Constant constant -> Text.atom(constant(constant));
            case Free free -> Text.atom(free.name());
            case Negate negate -> new Text("-" + number(negate.operand()).in(SIGN), SIGN);
            case Binary binary -> arithmetic(binary);
            case Conditional choice -> choose(condition(choice.condition()), number(choice.yes()), number(choice.no()));
            case Call call -> Trees.constant(call) ? ofNumbers(call) : called(call);
            case Activated tanh -> function("tanh", List.of(tanh.argument()));
            case Not not -> throw new IllegalStateException(not + " is a condition");
        };
    }

    /** Returns a text for a function of numbers alone: its value, unless a language says it better. */
    Text ofNumbers(Call call) {
        double value = Formula.parse(call.text()).value(0);
        return value < 0 ? new Text("-" + numeral(-value).text(), SIGN) : numeral(value);
    }

    private Text arithmetic(Binary binary) {
        Expression a = binary.left();
        Expression b = binary.right();
        return switch (binary.operator()) {
            case ADD -> new Text(number(a).in(SUM) + " + " + number(b).in(SUM + 1), SUM);
            case SUBTRACT -> new Text(number(a).in(SUM) + " - " + number(b).in(SUM + 1), SUM);
            case MULTIPLY -> new Text(number(a).in(PRODUCT) + " * " + number(b).in(PRODUCT + 1), PRODUCT);
            case DIVIDE -> new Text(number(a).in(PRODUCT) + " / " + number(b).in(PRODUCT + 1), PRODUCT);
            case POWER -> power(a, b);
            default -> throw new IllegalStateException(binary + " is a condition");
        };
    }

    final Text called(Call call) {
        List<Expression> arguments = call.arguments();
        return switch (call.function()) {
            case MIN, MAX -> extreme(call);
            case CLAMP -> clamp(arguments);
            case POW -> power(arguments.get(0), arguments.get(1));
            case WHERE -> choose(condition(arguments.get(0)), number(arguments.get(1)), number(arguments.get(2)));
            default -> function(call.function().id(), arguments);
        };
    }

    private Text extreme(Call call) {
        List<Expression> rest = call.arguments();
        Text text = number(rest.getFirst());
        for (Expression next : rest.subList(1, rest.size())) {
            text = extreme(call.function(), text, number(next));
        }
        return text;
    }

    /** Returns a text whose value is a condition, also for numbers. */
    final Text condition(Expression tree) {
        if (tree instanceof Not not) {
            return not(condition(not.operand()));
        }
        if (tree instanceof Binary binary && Trees.condition(binary)) {
            return compared(binary);
        }
        return new Text(number(tree).in(COMPARISON + 1) + " != " + numeral(0).text(), COMPARISON);
    }

    private Text compared(Binary binary) {
        if (binary.operator() == Operator.AND || binary.operator() == Operator.OR) {
            return joined(binary.operator(), condition(binary.left()), condition(binary.right()));
        }
        String left = number(binary.left()).in(COMPARISON + 1);
        return new Text(
                left + " " + binary.operator().symbol() + " "
                        + number(binary.right()).in(COMPARISON + 1),
                COMPARISON);
    }

    /** Returns a number that is not negative. */
    Text numeral(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return special(value);
        }
        return Text.atom(Double.toString(value));
    }

    abstract Text special(double value);

    abstract String constant(Constant constant);

    abstract Text power(Expression base, Expression exponent);

    abstract Text function(String id, List<Expression> arguments);

    abstract Text extreme(Function function, Text a, Text b);

    abstract Text clamp(List<Expression> arguments);

    abstract Text choose(Text condition, Text yes, Text no);

    abstract Text not(Text condition);

    abstract Text joined(Operator operator, Text a, Text b);
}
