package activationlab.formula;

import java.util.List;

/** A cursor over the words of one formula that counts how deep and how large it grows. For one thread. */
final class Words {
    private final List<Token> tokens;
    private int at;
    private int depth;
    private int parts;

    Words(String formula) {
        tokens = Lexer.tokens(formula);
    }

    Token here() {
        return tokens.get(at);
    }

    Token following() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    /** Returns the word here and goes on to the next; the end stays. */
    Token take() {
        Token taken = here();
        if (at < tokens.size() - 1) {
            at++;
        }
        return taken;
    }

    /** Goes past a symbol if it stands here. */
    boolean skip(String symbol) {
        boolean stands = here().is(symbol);
        if (stands) {
            at++;
        }
        return stands;
    }

    /** Goes past a symbol that must stand here. */
    void require(String symbol, String expected) {
        if (!skip(symbol)) {
            throw here().but(expected);
        }
    }

    /** Begins something nested, before its first word is taken. */
    void enter() {
        depth++;
        if (depth > Limits.NESTING) {
            throw here().but("at most " + Limits.NESTING + " levels of nesting");
        }
    }

    void leave() {
        depth--;
    }

    /** Counts a part of the formula. */
    <T> T part(T part) {
        parts++;
        if (parts > Limits.PARTS) {
            throw here().but("the end: a formula has at most " + Limits.PARTS + " parts");
        }
        return part;
    }
}
