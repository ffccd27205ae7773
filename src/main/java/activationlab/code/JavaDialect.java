package activationlab.code;

import activationlab.formula.Expression;
import activationlab.formula.Expression.Call;
import activationlab.formula.Expression.Constant;
import activationlab.formula.Expression.Numeral;
import activationlab.formula.Function;
import activationlab.formula.Operator;
import java.util.List;

/** Java with {@code java.lang.Math}; erf and erfc are functions beside. Safe on any thread. */
final class JavaDialect extends Dialect {
    @Override
    Text ofNumbers(Call call) {
        return called(call);
    }

    @Override
    Text special(double value) {
        return Text.atom(Double.isNaN(value) ? "Double.NaN" : "Double.POSITIVE_INFINITY");
    }

    @Override
    String constant(Constant constant) {
        return "Math." + constant.name();
    }

    @Override
    Text power(Expression base, Expression exponent) {
        String text = number(base).text();
        boolean name = text.chars().allMatch(Character::isLetterOrDigit);
        if (exponent instanceof Numeral numeral && numeral.value() == 2 && name) {
            return new Text(text + " * " + text, PRODUCT);
        }
        return Text.atom("Math.pow(" + text + ", " + number(exponent).text() + ")");
    }

    @Override
    Text function(String id, List<Expression> arguments) {
        String name = switch (id) {
            case "erf", "erfc" -> id;
            case "sign" -> "Math.signum";
            default -> "Math." + id;
        };
        return Text.atom(name + "(" + number(arguments.getFirst()).text() + ")");
    }

    @Override
    Text extreme(Function function, Text a, Text b) {
        return Text.atom("Math." + function.id() + "(" + a.text() + ", " + b.text() + ")");
    }

    @Override
    Text clamp(List<Expression> arguments) {
        return Text.atom("Math.min(Math.max(" + number(arguments.get(0)).text() + ", "
                + number(arguments.get(1)).text() + "), "
                + number(arguments.get(2)).text() + ")");
    }

    @Override
    Text choose(Text condition, Text yes, Text no) {
        return new Text(condition.in(LOOSE + 1) + " ? " + yes.in(LOOSE + 1) + " : " + no.in(LOOSE), LOOSE);
    }

    @Override
    Text not(Text condition) {
        return new Text("!" + condition.in(ATOM), SIGN);
    }

    @Override
    Text joined(Operator operator, Text a, Text b) {
        String sign = operator == Operator.AND ? " && " : " || ";
        return new Text(a.in(COMPARISON) + sign + b.in(COMPARISON), LOOSE + 1);
    }
}
