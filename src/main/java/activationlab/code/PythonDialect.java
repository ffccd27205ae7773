package activationlab.code;

import activationlab.formula.Expression;
import activationlab.formula.Expression.Call;
import activationlab.formula.Expression.Constant;
import activationlab.formula.Expression.Numeral;
import activationlab.formula.Function;
import activationlab.formula.Operator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Python with a library of arrays; which one makes little difference. Safe on any thread. */
final class PythonDialect extends Dialect {
    static final Dialect NUMPY =
            new PythonDialect("np.", "np.", Map.of("erf", "erf", "erfc", "erfc", "atan", "np.arctan"), "np.clip");
    static final Dialect PYTORCH = new PythonDialect("torch.", "math.", Map.of(), "torch.clamp");
    static final Dialect KERAS =
            new PythonDialect("ops.", "math.", Map.of("erfc", "erfc", "atan", "ops.arctan"), "ops.clip");

    private final String library;
    private final String constants;
    private final Map<String, String> names;
    private final String clip;

    private PythonDialect(String library, String constants, Map<String, String> names, String clip) {
        this.library = library;
        this.constants = constants;
        this.names = names;
        this.clip = clip;
    }

    @Override
    Text ofNumbers(Call call) {
        // Functions of tensors refuse plain numbers.
        return call.function() == Function.SQRT
                ? Text.atom(constants + "sqrt("
                        + number(call.arguments().getFirst()).text() + ")")
                : super.ofNumbers(call);
    }

    @Override
    Text special(double value) {
        return Text.atom("float(\"" + (Double.isNaN(value) ? "nan" : "inf") + "\")");
    }

    @Override
    String constant(Constant constant) {
        return constants + constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    Text power(Expression base, Expression exponent) {
        boolean whole = exponent instanceof Numeral numeral && numeral.value() == Math.rint(numeral.value());
        String text = number(exponent).in(SIGN);
        return new Text(
                number(base).in(POWER + 1) + " ** " + (whole ? text.substring(0, text.indexOf('.')) : text), POWER);
    }

    @Override
    Text function(String id, List<Expression> arguments) {
        String name = names.getOrDefault(id, library + id);
        return Text.atom(name + "(" + number(arguments.getFirst()).text() + ")");
    }

    @Override
    Text extreme(Function function, Text a, Text b) {
        if (library.equals("torch.")) {
            // torch.maximum wants two tensors.
            String bound = function == Function.MIN ? "max" : "min";
            return Text.atom(clip + "(" + (constant(a) ? b : a).text() + ", " + bound + "="
                    + (constant(a) ? a : b).text() + ")");
        }
        return Text.atom(library + function.id() + "imum(" + a.text() + ", " + b.text() + ")");
    }

    private static boolean constant(Text text) {
        return !text.text().matches(".*\\b(x|t\\d+|alpha)\\b.*");
    }

    @Override
    Text clamp(List<Expression> arguments) {
        return Text.atom(clip + "(" + number(arguments.get(0)).text() + ", "
                + number(arguments.get(1)).text() + ", "
                + number(arguments.get(2)).text() + ")");
    }

    @Override
    Text choose(Text condition, Text yes, Text no) {
        return Text.atom(library + "where(" + condition.text() + ", " + yes.text() + ", " + no.text() + ")");
    }

    @Override
    Text not(Text condition) {
        return new Text("~" + condition.in(ATOM), SIGN);
    }

    @Override
    Text joined(Operator operator, Text a, Text b) {
        String sign = operator == Operator.AND ? " & " : " | ";
        return new Text(a.in(ATOM) + sign + b.in(ATOM), LOOSE + 1);
    }
}
