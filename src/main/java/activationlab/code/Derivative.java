package activationlab.code;

import static activationlab.code.Trees.ONE;
import static activationlab.code.Trees.ZERO;
import static activationlab.code.Trees.call;
import static activationlab.code.Trees.choose;
import static activationlab.code.Trees.minus;
import static activationlab.code.Trees.negative;
import static activationlab.code.Trees.number;
import static activationlab.code.Trees.over;
import static activationlab.code.Trees.plus;
import static activationlab.code.Trees.power;
import static activationlab.code.Trees.times;

import activationlab.formula.Expression;
import activationlab.formula.Expression.Activated;
import activationlab.formula.Expression.Binary;
import activationlab.formula.Expression.Call;
import activationlab.formula.Expression.Conditional;
import activationlab.formula.Expression.Input;
import activationlab.formula.Expression.Negate;
import activationlab.formula.Function;
import activationlab.formula.Operator;
import java.util.List;

/**
 * The derivative of a formula by its input, as a formula, by the rules of calculus. At kinks it is what a typed formula
 * has there: 0 for abs, sign, floor and conditions, for min and max the one nearest to 0 of those that meet, for a
 * conditional that of the branch taken. Safe on any thread.
 */
final class Derivative {
    private static final double TWO_BY_ROOT_PI = 1.1283791670955126;

    private Derivative() {}

    static Expression of(Expression tree) {
        return switch (tree) {
            case Input ignored -> ONE;
            case Negate negate -> negative(of(negate.operand()));
            case Binary binary -> ofBinary(binary);
            case Conditional conditional ->
                choose(conditional.condition(), of(conditional.yes()), of(conditional.no()));
            case Call call -> ofCall(call);
            case Activated activated -> times(Library.slope(activated), of(activated.argument()));
            default -> ZERO;
        };
    }

    private static Expression ofBinary(Binary binary) {
        Expression a = binary.left();
        Expression b = binary.right();
        return switch (binary.operator()) {
            case ADD -> plus(of(a), of(b));
            case SUBTRACT -> minus(of(a), of(b));
            case MULTIPLY -> plus(times(of(a), b), times(a, of(b)));
            case DIVIDE -> ofQuotient(a, b);
            case POWER -> ofPower(a, b);
            default -> ZERO;
        };
    }

    private static Expression ofQuotient(Expression a, Expression b) {
        Expression inner = of(b);
        if (inner.equals(ZERO)) {
            return over(of(a), b);
        }
        if (b instanceof Binary sum && sum.operator() == Operator.ADD) {
            Expression other = sum.left().equals(ONE) ? sum.right() : sum.left();
            boolean logistic = sum.left().equals(ONE) || sum.right().equals(ONE);
            if (logistic && other instanceof Call call && call.function() == Function.EXP) {
                return plus(over(of(a), b), times(a, ofLogistic(call.arguments().getFirst())));
            }
        }
        return over(minus(of(a), over(times(a, inner), b)), b);
    }

    /** The derivative of 1/(1 + e^u), in which no power overflows. */
    private static Expression ofLogistic(Expression u) {
        Expression small = call(Function.EXP, negative(call(Function.ABS, u)));
        return negative(times(over(small, power(plus(ONE, small), number(2))), of(u)));
    }

    private static Expression ofPower(Expression a, Expression b) {
        Expression byBase = times(times(b, power(a, lowered(b))), of(a));
        Expression byExponent = of(b);
        if (byExponent.equals(ZERO)) {
            return byBase;
        }
        Expression whole = power(a, b);
        Expression grown = choose(new Binary(Operator.EQUAL, whole, ZERO), ZERO, times(whole, call(Function.LOG, a)));
        return plus(byBase, times(grown, byExponent));
    }

    private static Expression lowered(Expression exponent) {
        return exponent instanceof Expression.Numeral numeral ? number(numeral.value() - 1) : minus(exponent, ONE);
    }

    private static Expression ofCall(Call call) {
        List<Expression> arguments = call.arguments();
        Expression u = arguments.getFirst();
        return switch (call.function()) {
            case MIN -> ofExtremes(arguments, Operator.LESS);
            case MAX -> ofExtremes(arguments, Operator.GREATER);
            case CLAMP -> of(call(Function.MIN, call(Function.MAX, u, arguments.get(1)), arguments.get(2)));
            case POW -> ofPower(u, arguments.get(1));
            case WHERE -> choose(u, of(arguments.get(1)), of(arguments.get(2)));
            default -> times(outer(call, u), of(u));
        };
    }

    private static Expression ofExtremes(List<Expression> arguments, Operator wins) {
        Expression best = arguments.getFirst();
        Expression slope = of(best);
        for (Expression next : arguments.subList(1, arguments.size())) {
            Expression other = of(next);
            Expression meeting = nearer(slope, other);
            slope = choose(new Binary(wins, best, next), slope, choose(new Binary(wins, next, best), other, meeting));
            best = call(wins == Operator.LESS ? Function.MIN : Function.MAX, best, next);
        }
        return slope;
    }

    private static Expression nearer(Expression a, Expression b) {
        if (a.equals(ZERO) || b.equals(ZERO)) {
            return ZERO;
        }
        Expression smaller = new Binary(Operator.LESS, call(Function.ABS, a), call(Function.ABS, b));
        return choose(smaller, a, b);
    }

    /** The derivative of a function of one number by that number. */
    private static Expression outer(Call self, Expression u) {
        return switch (self.function()) {
            case ABS -> call(Function.SIGN, u);
            case SQRT -> over(number(0.5), self);
            case EXP -> self;
            case EXPM1 -> call(Function.EXP, u);
            case LOG -> over(ONE, u);
            case LOG1P -> over(ONE, plus(ONE, u));
            case SIN -> call(Function.COS, u);
            case COS -> negative(call(Function.SIN, u));
            case TAN -> plus(ONE, power(self, number(2)));
            case SINH -> call(Function.COSH, u);
            case COSH -> call(Function.SINH, u);
            case ATAN -> over(ONE, plus(ONE, power(u, number(2))));
            case ERF -> times(number(TWO_BY_ROOT_PI), bell(u));
            case ERFC -> times(number(-TWO_BY_ROOT_PI), bell(u));
            case SIGN, FLOOR, MIN, MAX, CLAMP, POW, WHERE -> ZERO;
        };
    }

    private static Expression bell(Expression u) {
        return call(Function.EXP, negative(power(u, number(2))));
    }
}
