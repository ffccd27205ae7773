package activationlab.formula;

import java.util.List;

/**
 * What was typed, as a tree. Two texts that mean the same shape are equal trees. Immutable, safe on any thread.
 *
 * <p>A condition is a number: 1 if it holds and 0 if not; every number but 0 counts as holding.
 */
public sealed interface Expression {
    /**
     * Reads a formula.
     *
     * @throws FormulaException naming the column, what is there and what should be
     */
    static Expression parse(String formula) {
        return Parser.parse(formula, new FreeNames());
    }

    /** Returns the canonical text, which reads back as an equal tree. */
    default String text() {
        return Printer.print(this);
    }

    /** A number, not negative: a minus sign is a {@link Negate}. */
    record Numeral(double value) implements Expression {}

    /** The input x. */
    record Input() implements Expression {}

    /** A number with a name. */
    enum Constant implements Expression {
        PI("pi", Math.PI),
        E("e", Math.E);

        private final String id;
        private final double value;

        Constant(String id, double value) {
            this.id = id;
            this.value = value;
        }

        /** Returns the name in formulas. */
        public String id() {
            return id;
        }

        /** Returns the number. */
        public double value() {
            return value;
        }
    }

    /** A name that is neither the input nor known: a parameter of the activation. */
    record Free(String name) implements Expression {}

    /** The opposite number. */
    record Negate(Expression operand) implements Expression {}

    /** The opposite condition. */
    record Not(Expression operand) implements Expression {}

    /** Two operands and what is done with them. */
    record Binary(Operator operator, Expression left, Expression right) implements Expression {}

    /** One of two values. */
    record Conditional(Expression condition, Expression yes, Expression no) implements Expression {}

    /** A function of the formula language. */
    record Call(Function function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** An activation of the catalog, with some of its parameters set. */
    record Activated(String id, Expression argument, List<Setting> settings) implements Expression {
        public Activated {
            settings = List.copyOf(settings);
        }
    }

    /** A parameter of a catalog activation and its value, which is a {@link Free} or does not depend on any name. */
    record Setting(String parameter, Expression value) {}
}
