package activationlab.formula;

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
import java.util.Random;

/** Draws formulas that use the whole language. For one thread. */
final class RandomFormulas {
    private static final List<String> ACTIVATIONS =
            List.of("sigmoid", "tanh", "relu", "softplus", "swish", "mish", "softsign", "arctan", "gaussian", "gelu");

    private static final List<Function> SMOOTH = List.of(
            Function.EXP,
            Function.EXPM1,
            Function.LOG,
            Function.LOG1P,
            Function.SQRT,
            Function.SIN,
            Function.COS,
            Function.TAN,
            Function.SINH,
            Function.COSH,
            Function.ATAN,
            Function.ERF,
            Function.ABS,
            Function.SIGN,
            Function.FLOOR);

    private static final List<Operator> COMPARISONS = List.of(
            Operator.LESS, Operator.AT_MOST, Operator.GREATER, Operator.AT_LEAST, Operator.EQUAL, Operator.UNEQUAL);

    private final Random random;

    RandomFormulas(long seed) {
        random = new Random(seed);
    }

    /** Returns a tree in which nothing lies deeper than {@code depth}. */
    Expression draw(int depth) {
        if (depth == 0) {
            return leaf();
        }
        return switch (random.nextInt(16)) {
            case 0 -> leaf();
            case 1, 2, 3 -> new Call(pick(SMOOTH), List.of(draw(depth - 1)));
            case 4, 5 -> new Binary(Operator.ADD, draw(depth - 1), draw(depth - 1));
            case 6 -> new Binary(Operator.SUBTRACT, draw(depth - 1), draw(depth - 1));
            case 7, 8, 9 -> new Binary(Operator.MULTIPLY, draw(depth - 1), draw(depth - 1));
            case 10 -> new Binary(Operator.DIVIDE, draw(depth - 1), draw(depth - 1));
            case 11 -> power(depth);
            case 12 -> new Negate(draw(depth - 1));
            case 13 -> new Conditional(condition(depth - 1), draw(depth - 1), draw(depth - 1));
            case 14 -> activated(depth);
            default -> extreme(depth);
        };
    }

    private Expression leaf() {
        return switch (random.nextInt(8)) {
            case 0 -> new Numeral(random.nextInt(1, 40) / 10.0);
            case 1 -> new Free(random.nextBoolean() ? "a" : "beta");
            case 2 -> random.nextBoolean() ? Constant.PI : Constant.E;
            default -> new Input();
        };
    }

    private Expression power(int depth) {
        Expression exponent = switch (random.nextInt(4)) {
            case 0 -> draw(depth - 1);
            case 1 -> new Numeral(random.nextInt(1, 40) / 10.0);
            case 2 -> new Negate(new Numeral(random.nextInt(1, 5)));
            default -> new Numeral(random.nextInt(6));
        };
        return new Binary(Operator.POWER, draw(depth - 1), exponent);
    }

    private Expression activated(int depth) {
        String id = pick(ACTIVATIONS);
        boolean set = id.equals("swish") && random.nextBoolean();
        List<Setting> settings = set
                ? List.of(new Setting("beta", random.nextBoolean() ? new Numeral(1.5) : new Free("slope")))
                : List.of();
        return new Activated(id, draw(depth - 1), settings);
    }

    private Expression extreme(int depth) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> new Call(Function.MAX, List.of(draw(depth - 1), draw(depth - 1)));
            case 2 -> new Call(Function.MIN, List.of(draw(depth - 1), draw(depth - 1), draw(depth - 1)));
            case 3 -> new Call(Function.CLAMP, List.of(draw(depth - 1), new Negate(new Numeral(1)), new Numeral(2)));
            default -> condition(depth - 1);
        };
    }

    private Expression condition(int depth) {
        return switch (random.nextInt(6)) {
            case 0 -> new Not(condition(Math.max(0, depth - 1)));
            case 1 -> new Binary(Operator.AND, comparison(depth), comparison(depth));
            case 2 -> new Binary(Operator.OR, comparison(depth), comparison(depth));
            default -> comparison(depth);
        };
    }

    private Expression comparison(int depth) {
        return new Binary(pick(COMPARISONS), draw(Math.max(0, depth - 1)), leaf());
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
