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
import java.util.stream.Collectors;

/** Writes a tree as the text that reads back as the same tree, with as few parentheses as that allows. */
final class Printer {
    private Printer() {}

    static String print(Expression expression) {
        return switch (expression) {
            case Numeral number -> digits(number.value());
            case Input ignored -> "x";
            case Constant constant -> constant.id();
            case Free free -> free.name();
            case Negate negate -> "-" + print(negate.operand(), Operator.SIGN);
            case Not not -> "not " + print(not.operand(), Operator.NOT);
            case Binary binary -> binary(binary);
            case Conditional conditional -> conditional(conditional);
            case Call call -> call.function().id() + "(" + list(call.arguments()) + ")";
            case Activated activated -> activated.id() + "(" + print(activated.argument()) + settings(activated) + ")";
        };
    }

    private static String digits(double value) {
        String digits = Double.toString(value);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits.replace(".0E", "E");
    }

    private static String conditional(Conditional conditional) {
        return print(conditional.condition(), Operator.CONDITIONAL + 1) + " ? " + print(conditional.yes()) + " : "
                + print(conditional.no());
    }

    private static String list(List<Expression> arguments) {
        return arguments.stream().map(Printer::print).collect(Collectors.joining(", "));
    }

    private static String settings(Activated activated) {
        StringBuilder text = new StringBuilder();
        for (Setting setting : activated.settings()) {
            text.append(", ").append(setting.parameter()).append('=').append(print(setting.value()));
        }
        return text.toString();
    }

    private static String binary(Binary binary) {
        Operator operator = binary.operator();
        int binding = operator.binding();
        String left = print(binary.left(), leftNeeds(operator));
        String right = print(binary.right(), operator == Operator.POWER ? Operator.SIGN : binding + 1);
        boolean tight = binding >= Operator.MULTIPLY.binding();
        return tight ? left + operator.symbol() + right : left + " " + operator.symbol() + " " + right;
    }

    /** A chain from the left needs no parentheses there; a power and a comparison do. */
    private static int leftNeeds(Operator operator) {
        boolean chains = operator != Operator.POWER && operator.binding() != Operator.COMPARISON;
        return chains ? operator.binding() : operator.binding() + 1;
    }

    /** Prints in parentheses what binds less tightly than its place needs. */
    private static String print(Expression expression, int needed) {
        String text = print(expression);
        return binding(expression) < needed ? "(" + text + ")" : text;
    }

    private static int binding(Expression expression) {
        return switch (expression) {
            case Negate ignored -> Operator.SIGN;
            case Not ignored -> Operator.NOT;
            case Binary binary -> binary.operator().binding();
            case Conditional ignored -> Operator.CONDITIONAL;
            case Numeral ignored -> Operator.ATOM;
            case Input ignored -> Operator.ATOM;
            case Constant ignored -> Operator.ATOM;
            case Free ignored -> Operator.ATOM;
            case Call ignored -> Operator.ATOM;
            case Activated ignored -> Operator.ATOM;
        };
    }
}
