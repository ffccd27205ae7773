package activationlab.formula;

import activationlab.formula.Expression.Binary;
import activationlab.formula.Expression.Conditional;
import activationlab.formula.Expression.Negate;
import activationlab.formula.Expression.Not;
import activationlab.formula.Expression.Numeral;
import java.util.Optional;

/** Reads operators and what they bind, loosest first. For one thread, for one text. */
final class Parser {
    private final Words words;
    private final Atoms atoms;

    private Parser(Words words, FreeNames names) {
        this.words = words;
        this.atoms = new Atoms(words, names, this::nested);
    }

    /**
     * Returns the tree of a formula.
     *
     * @param names receives the free names, modified
     * @throws FormulaException where the text stops being a formula
     */
    static Expression parse(String formula, FreeNames names) {
        Words words = new Words(formula);
        Expression expression = new Parser(words, names).nested();
        if (words.here().kind() != Token.Kind.END) {
            throw words.here().but("an operator or the end");
        }
        return expression;
    }

    private Expression nested() {
        words.enter();
        Expression expression = conditional();
        words.leave();
        return expression;
    }

    private Expression conditional() {
        Expression condition = operand(Operator.CONDITIONAL);
        if (!words.skip("?")) {
            return condition;
        }
        Expression yes = nested();
        words.require(":", "an operator or ':' and the other value");
        return words.part(new Conditional(condition, yes, nested()));
    }

    /** Reads something that binds more tightly than {@code binding}. */
    private Expression operand(int binding) {
        int level = binding + 1;
        return switch (level) {
            case Operator.NOT -> not();
            case Operator.COMPARISON -> comparison();
            case Operator.SIGN -> sign();
            default -> chain(level);
        };
    }

    /** Reads {@code a - b + c}, from the left; factors need no sign between them. */
    private Expression chain(int level) {
        Expression left = operand(level);
        while (true) {
            Optional<Operator> operator = Operator.of(words.here(), level);
            if (operator.isPresent()) {
                words.take();
                left = words.part(new Binary(operator.get(), left, operand(level)));
            } else if (level == Operator.MULTIPLY.binding() && atoms.beginsFactor(words.here())) {
                left = words.part(new Binary(Operator.MULTIPLY, left, power()));
            } else {
                return left;
            }
        }
    }

    private Expression not() {
        if (!words.here().is("not")) {
            return operand(Operator.NOT);
        }
        words.enter();
        words.take();
        Expression operand = not();
        words.leave();
        return words.part(new Not(operand));
    }

    private Expression comparison() {
        Expression left = operand(Operator.COMPARISON);
        Optional<Operator> operator = comparing();
        if (operator.isEmpty()) {
            return left;
        }
        words.take();
        Expression right = operand(Operator.COMPARISON);
        if (comparing().isPresent()) {
            throw words.here().but("'and' between two comparisons");
        }
        return words.part(new Binary(operator.get(), left, right));
    }

    private Optional<Operator> comparing() {
        if (words.here().is("=")) {
            throw words.here().but("'==' to compare");
        }
        return Operator.of(words.here(), Operator.COMPARISON);
    }

    private Expression sign() {
        boolean minus = words.here().is("-");
        if (!minus && !words.here().is("+")) {
            return power();
        }
        words.enter();
        words.take();
        Expression operand = sign();
        words.leave();
        return minus ? words.part(new Negate(operand)) : operand;
    }

    /** Reads {@code a^b^c}, from the right; the exponent may have a sign. */
    private Expression power() {
        Expression power = atoms.atom();
        if (words.here().kind() == Token.Kind.RAISED) {
            power = words.part(new Binary(Operator.POWER, power, raised(words.take())));
        }
        if (!words.here().is(Operator.POWER.symbol())) {
            return power;
        }
        words.enter();
        words.take();
        Expression exponent = sign();
        words.leave();
        return words.part(new Binary(Operator.POWER, power, exponent));
    }

    private static Expression raised(Token digits) {
        Numeral size = new Numeral(Math.abs(digits.number()));
        return digits.typed().startsWith("\u207b") ? new Negate(size) : size;
    }
}
