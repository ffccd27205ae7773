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
import activationlab.formula.Expression.Setting;
import activationlab.formula.Function;
import activationlab.formula.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Builds trees of formulas, the simplest that mean the same. Safe on any thread. */
final class Trees {
    static final Expression ZERO = new Numeral(0);
    static final Expression ONE = new Numeral(1);

    private Trees() {}

    static Expression number(double value) {
        return value < 0 ? new Negate(new Numeral(-value)) : new Numeral(value);
    }

    static Expression plus(Expression a, Expression b) {
        if (a.equals(ZERO)) {
            return b;
        }
        if (b instanceof Negate negative) {
            return minus(a, negative.operand());
        }
        return b.equals(ZERO) ? a : new Binary(Operator.ADD, a, b);
    }

    static Expression minus(Expression a, Expression b) {
        if (b.equals(ZERO)) {
            return a;
        }
        return a.equals(ZERO) ? negative(b) : new Binary(Operator.SUBTRACT, a, b);
    }

    static Expression negative(Expression a) {
        if (a.equals(ZERO)) {
            return a;
        }
        return a instanceof Negate twice ? twice.operand() : new Negate(a);
    }

    static Expression times(Expression a, Expression b) {
        if (a.equals(ZERO) || b.equals(ZERO)) {
            return ZERO;
        }
        if (a.equals(ONE)) {
            return b;
        }
        if (b instanceof Negate negative) {
            return negative(times(a, negative.operand()));
        }
        return b.equals(ONE) ? a : new Binary(Operator.MULTIPLY, a, b);
    }

    static Expression over(Expression a, Expression b) {
        return a.equals(ZERO) || b.equals(ONE) ? a : new Binary(Operator.DIVIDE, a, b);
    }

    static Expression power(Expression a, Expression b) {
        return b.equals(ONE) ? a : new Binary(Operator.POWER, a, b);
    }

    static Expression call(Function function, Expression... arguments) {
        return new Call(function, List.of(arguments));
    }

    static Expression choose(Expression condition, Expression yes, Expression no) {
        return yes.equals(no) ? yes : new Conditional(condition, yes, no);
    }

    /** Returns a tree whose direct parts are changed. */
    static Expression changed(Expression tree, UnaryOperator<Expression> change) {
        return switch (tree) {
            case Negate negate -> new Negate(change.apply(negate.operand()));
            case Not not -> new Not(change.apply(not.operand()));
            case Binary binary ->
                new Binary(binary.operator(), change.apply(binary.left()), change.apply(binary.right()));
            case Conditional conditional ->
                new Conditional(
                        change.apply(conditional.condition()),
                        change.apply(conditional.yes()),
                        change.apply(conditional.no()));
            case Call call ->
                new Call(call.function(), call.arguments().stream().map(change).toList());
            case Activated activated ->
                new Activated(
                        activated.id(),
                        change.apply(activated.argument()),
                        activated.settings().stream()
                                .map(each -> new Setting(each.parameter(), change.apply(each.value())))
                                .toList());
            case Numeral leaf -> leaf;
            case Input leaf -> leaf;
            case Constant leaf -> leaf;
            case Free leaf -> leaf;
        };
    }

    /** Returns the simplest tree that means the same, where that can be seen. */
    static Expression simplified(Expression tree) {
        Expression inner = changed(tree, Trees::simplified);
        return switch (inner) {
            case Negate negate -> negative(negate.operand());
            case Binary binary -> simplified(binary);
            case Conditional choice -> choose(choice.condition(), choice.yes(), choice.no());
            default -> inner;
        };
    }

    private static Expression simplified(Binary binary) {
        return switch (binary.operator()) {
            case ADD -> plus(binary.left(), binary.right());
            case SUBTRACT -> minus(binary.left(), binary.right());
            case MULTIPLY -> times(binary.left(), binary.right());
            case DIVIDE -> over(binary.left(), binary.right());
            case POWER -> power(binary.left(), binary.right());
            default -> binary;
        };
    }

    /** Returns the direct parts of a tree. */
    static List<Expression> parts(Expression tree) {
        List<Expression> parts = new ArrayList<>();
        changed(tree, part -> {
            parts.add(part);
            return part;
        });
        return parts;
    }

    /** Returns how many nodes a tree has. */
    static int size(Expression tree) {
        return 1 + parts(tree).stream().mapToInt(Trees::size).sum();
    }

    /** Returns whether a tree depends neither on the input nor on a name. */
    static boolean constant(Expression tree) {
        return !(tree instanceof Input || tree instanceof Free)
                && parts(tree).stream().allMatch(Trees::constant);
    }

    /** Returns whether a tree is a condition: 1 if it holds and 0 if not. */
    static boolean condition(Expression tree) {
        return switch (tree) {
            case Not ignored -> true;
            case Binary binary ->
                switch (binary.operator()) {
                    case ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER -> false;
                    default -> true;
                };
            default -> false;
        };
    }
}
