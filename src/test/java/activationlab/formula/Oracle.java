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
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hipparchus.analysis.differentiation.UnivariateDerivative2;
import org.hipparchus.special.Erf;
import org.hipparchus.util.FastMath;

/**
 * Computes formulas and two derivatives with Hipparchus, by its own rules throughout. Every intermediate result passes
 * through {@code rounding}, which can leave it alone or disturb its last digit. For one thread.
 */
record Oracle(double x, Map<String, Double> names, UnaryOperator<UnivariateDerivative2> rounding) {
    UnivariateDerivative2 evaluate(Expression expression) {
        return rounding.apply(exact(expression));
    }

    private UnivariateDerivative2 exact(Expression expression) {
        return switch (expression) {
            case Numeral numeral -> constant(numeral.value());
            case Input ignored -> new UnivariateDerivative2(x, 1, 0);
            case Constant constant -> constant(constant.value());
            case Free free -> constant(names.getOrDefault(free.name(), Double.NaN));
            case Negate negate -> evaluate(negate.operand()).negate();
            case Not not -> truth(!holds(not.operand()));
            case Binary binary -> binary(binary);
            case Conditional conditional ->
                evaluate(holds(conditional.condition()) ? conditional.yes() : conditional.no());
            case Call call -> call(call.function(), call.arguments());
            case Activated activated -> activated(activated);
        };
    }

    private static UnivariateDerivative2 constant(double value) {
        return new UnivariateDerivative2(value, 0, 0);
    }

    private static UnivariateDerivative2 truth(boolean holds) {
        return constant(holds ? 1 : 0);
    }

    private boolean holds(Expression condition) {
        return evaluate(condition).getValue() != 0;
    }

    private UnivariateDerivative2 binary(Binary binary) {
        UnivariateDerivative2 a = evaluate(binary.left());
        UnivariateDerivative2 b = evaluate(binary.right());
        return switch (binary.operator()) {
            case ADD -> a.add(b);
            case SUBTRACT -> a.subtract(b);
            case MULTIPLY -> a.multiply(b);
            case DIVIDE -> a.divide(b);
            case POWER -> power(a, b, binary.right());
            case OR -> truth(a.getValue() != 0 || b.getValue() != 0);
            case AND -> truth(a.getValue() != 0 && b.getValue() != 0);
            case LESS -> truth(a.getValue() < b.getValue());
            case AT_MOST -> truth(a.getValue() <= b.getValue());
            case GREATER -> truth(a.getValue() > b.getValue());
            case AT_LEAST -> truth(a.getValue() >= b.getValue());
            case EQUAL -> truth(a.getValue() == b.getValue());
            case UNEQUAL -> truth(a.getValue() != b.getValue());
        };
    }

    private static UnivariateDerivative2 power(UnivariateDerivative2 a, UnivariateDerivative2 b, Expression exponent) {
        double number = number(exponent);
        if (number == Math.rint(number)) {
            return a.pow((int) number);
        }
        if (!Double.isNaN(number)) {
            return a.pow(number);
        }
        return a.pow(b);
    }

    private static double number(Expression expression) {
        return switch (expression) {
            case Numeral numeral -> numeral.value();
            case Negate negate -> -number(negate.operand());
            default -> Double.NaN;
        };
    }

    private UnivariateDerivative2 call(Function function, List<Expression> arguments) {
        List<UnivariateDerivative2> values =
                arguments.stream().map(this::evaluate).toList();
        UnivariateDerivative2 u = values.getFirst();
        return switch (function) {
            case ABS -> u.abs();
            case SIGN -> u.sign();
            case FLOOR -> u.floor();
            case SQRT -> u.sqrt();
            case EXP -> u.exp();
            case EXPM1 -> u.expm1();
            case LOG -> u.log();
            case LOG1P -> u.log1p();
            case SIN -> u.sin();
            case COS -> u.cos();
            case TAN -> u.tan();
            case SINH -> u.sinh();
            case COSH -> u.cosh();
            case ATAN -> u.atan();
            case ERF -> Erf.erf(u);
            case ERFC -> Erf.erfc(u);
            case MAX, MIN, CLAMP -> extreme(function, values);
            case POW, WHERE -> throw new IllegalStateException(function + " is not in a tree");
        };
    }

    private static UnivariateDerivative2 extreme(Function function, List<UnivariateDerivative2> values) {
        UnivariateDerivative2 result = values.getFirst();
        for (UnivariateDerivative2 value : values) {
            if (value.isNaN()) {
                return value;
            }
            boolean larger = value.getValue() > result.getValue();
            result = larger == (function == Function.MAX) ? value : result;
        }
        return function == Function.CLAMP ? clamp(values.getFirst(), values.get(1), values.get(2)) : result;
    }

    private static UnivariateDerivative2 clamp(
            UnivariateDerivative2 u, UnivariateDerivative2 low, UnivariateDerivative2 high) {
        if (u.getValue() < low.getValue()) {
            return low;
        }
        return u.getValue() > high.getValue() ? high : u;
    }

    private UnivariateDerivative2 activated(Activated activated) {
        UnivariateDerivative2 u = evaluate(activated.argument());
        UnivariateDerivative2 one = constant(1);
        return switch (activated.id()) {
            case "sigmoid" -> one.divide(u.negate().exp().add(1));
            case "tanh" -> tanh(u);
            case "relu" -> u.getValue() <= 0 ? constant(0) : u;
            case "softplus" -> softplus(u);
            case "swish" -> u.divide(u.multiply(beta(activated)).negate().exp().add(1));
            case "mish" -> u.multiply(tanh(softplus(u)));
            case "softsign" -> u.divide(u.abs().add(1));
            case "arctan" -> u.atan();
            case "gaussian" -> u.multiply(u).negate().exp();
            case "gelu" -> u.multiply(Erf.erfc(u.divide(-Math.sqrt(2)))).multiply(0.5);
            default -> throw new IllegalStateException(activated.id());
        };
    }

    /** The slope of Hipparchus's own tanh is 1 - tanh², which is 0 in the tails. */
    private static UnivariateDerivative2 tanh(UnivariateDerivative2 u) {
        double cosh = FastMath.cosh(u.getValue());
        double tanh = FastMath.tanh(u.getValue());
        double slope = 1 / cosh / cosh;
        return u.compose(tanh, slope, -2 * tanh * slope);
    }

    private static UnivariateDerivative2 softplus(UnivariateDerivative2 u) {
        return u.getValue() > 0 ? u.add(u.negate().exp().log1p()) : u.exp().log1p();
    }

    private UnivariateDerivative2 beta(Activated activated) {
        return activated.settings().isEmpty()
                ? constant(1)
                : evaluate(activated.settings().getFirst().value());
    }
}
