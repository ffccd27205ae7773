package activationlab.formula;

import java.util.Optional;

/** What stands between two operands. Safe on any thread. */
public enum Operator {
    OR("or", 1),
    AND("and", 2),
    LESS("<", 4),
    AT_MOST("<=", 4),
    GREATER(">", 4),
    AT_LEAST(">=", 4),
    EQUAL("==", 4),
    UNEQUAL("!=", 4),
    ADD("+", 5),
    SUBTRACT("-", 5),
    MULTIPLY("*", 6),
    DIVIDE("/", 6),
    POWER("^", 8);

    /** How tightly the operators of one operand bind; {@code not} is looser than a comparison, as in words. */
    static final int CONDITIONAL = 0;

    static final int NOT = 3;
    static final int COMPARISON = 4;
    static final int SIGN = 7;
    static final int ATOM = 9;

    private final String symbol;
    private final int binding;

    Operator(String symbol, int binding) {
        this.symbol = symbol;
        this.binding = binding;
    }

    /** Returns what is written in formulas. */
    public String symbol() {
        return symbol;
    }

    /** Returns how tightly it holds its operands: more than the operators with a smaller number. */
    int binding() {
        return binding;
    }

    /** Returns the operator that a word means, if it binds as tightly as asked. */
    static Optional<Operator> of(Token token, int binding) {
        for (Operator operator : values()) {
            if (operator.binding == binding && token.is(operator.symbol)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }
}
