package activationlab.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a text into words. For one thread, for one text. */
final class Lexer {
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("**", "^"),
            Map.entry("\u2212", "-"),
            Map.entry("\u2013", "-"),
            Map.entry("\u00b7", "*"),
            Map.entry("\u22c5", "*"),
            Map.entry("\u00d7", "*"),
            Map.entry("\u00f7", "/"),
            Map.entry("\u2264", "<="),
            Map.entry("\u2265", ">="),
            Map.entry("\u2260", "!="),
            Map.entry("&&", "and"),
            Map.entry("\u2227", "and"),
            Map.entry("||", "or"),
            Map.entry("\u2228", "or"),
            Map.entry("!", "not"),
            Map.entry("\u00ac", "not"));

    private static final List<String> SYMBOLS = List.of(
            "**", "<=", ">=", "==", "!=", "&&", "||", "+", "-", "*", "/", "^", "(", ")", ",", "<", ">", "=", "?", ":",
            "!");

    private static final List<String> WORDS = List.of("and", "or", "not");

    /** Raised 0 to 9; their code points are not in a row. */
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private static final int RAISED_MINUS = '\u207b';
    private static final int RAISED_DIGITS = 9;
    private static final int ROOT = '\u221a';

    /** Code points, so that columns count what was typed, not its encoding. */
    private final int[] text;

    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String formula) {
        text = formula.codePoints().toArray();
    }

    /**
     * Returns the words, the last of which is the end.
     *
     * @throws FormulaException at the first character that begins no word
     */
    static List<Token> tokens(String formula) {
        // Measured before it is copied: a megabyte from the clipboard costs nothing.
        if (formula.length() > Limits.LENGTH && formula.codePointCount(0, formula.length()) > Limits.LENGTH) {
            throw new FormulaException(Limits.LENGTH + 1, "more text", "at most " + Limits.LENGTH + " characters");
        }
        Lexer lexer = new Lexer(formula);
        while (lexer.skipSpace()) {
            lexer.tokens.add(lexer.next());
        }
        lexer.tokens.add(new Token(Token.Kind.END, "", "", lexer.text.length + 1, 0));
        return List.copyOf(lexer.tokens);
    }

    private boolean skipSpace() {
        while (isSpace(here(0))) {
            at++;
        }
        return at < text.length;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private Token next() {
        int c = here(0);
        if (isDigit(c) || (c == '.' && isDigit(here(1)))) {
            return number();
        }
        if (isLetter(c)) {
            return name();
        }
        if (Greek.isLetter(c)) {
            return token(Token.Kind.NAME, Greek.name(c), 1);
        }
        if (c == ROOT) {
            return token(Token.Kind.NAME, "sqrt", 1);
        }
        return c == RAISED_MINUS || isRaised(c) ? raised() : symbol();
    }

    private Token number() {
        int length = digits(0);
        if (here(length) == '.') {
            length = digits(length + 1);
        }
        int exponent = length + 1;
        if (here(exponent) == '+' || here(exponent) == '-') {
            exponent++;
        }
        if ((here(length) == 'e' || here(length) == 'E') && isDigit(here(exponent))) {
            length = digits(exponent); // otherwise 2e is twice Euler's number
        }
        Token token = token(Token.Kind.NUMBER, typed(length), length);
        double value = Double.parseDouble(token.text());
        if (Double.isInfinite(value)) {
            throw token.but("a number up to " + Double.MAX_VALUE);
        }
        return new Token(Token.Kind.NUMBER, token.text(), token.typed(), token.column(), value);
    }

    /** Returns the first offset from {@code from} on where no digit stands. */
    private int digits(int from) {
        int end = from;
        while (isDigit(here(end))) {
            end++;
        }
        return end;
    }

    private Token name() {
        int length = 1;
        while (isLetter(here(length)) || isDigit(here(length)) || here(length) == '_') {
            length++;
        }
        String name = typed(length);
        return token(WORDS.contains(name) ? Token.Kind.SYMBOL : Token.Kind.NAME, name, length);
    }

    private Token raised() {
        int first = here(0) == RAISED_MINUS ? 1 : 0;
        int length = first;
        double value = 0;
        while (isRaised(here(length))) {
            value = 10 * value + RAISED.indexOf(here(length));
            length++;
        }
        Token token = token(Token.Kind.RAISED, "", Math.max(length, 1));
        if (length == first || length - first > RAISED_DIGITS) {
            throw token.but("1 to " + RAISED_DIGITS + " raised digits");
        }
        return new Token(Token.Kind.RAISED, "", token.typed(), token.column(), first == 1 ? -value : value);
    }

    private Token symbol() {
        for (String symbol : SYMBOLS) {
            if (stands(symbol)) {
                return token(Token.Kind.SYMBOL, SPELLINGS.getOrDefault(symbol, symbol), symbol.length());
            }
        }
        String one = SPELLINGS.get(Character.toString(here(0)));
        if (one == null) {
            throw new FormulaException(at + 1, strange(here(0)), "a number, a name or an operator");
        }
        return token(Token.Kind.SYMBOL, one, 1);
    }

    private static String strange(int c) {
        boolean visible = Character.isDefined(c)
                && Character.isValidCodePoint(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE
                && Character.getType(c) != Character.FORMAT;
        return visible ? "'" + Character.toString(c) + "'" : String.format("U+%04X", c);
    }

    private boolean stands(String symbol) {
        for (int i = 0; i < symbol.length(); i++) {
            if (here(i) != symbol.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private Token token(Token.Kind kind, String canonical, int length) {
        Token token = new Token(kind, canonical, typed(length), at + 1, 0);
        at += length;
        return token;
    }

    private String typed(int length) {
        return new String(text, at, length);
    }

    private int here(int offset) {
        return at + offset < text.length ? text[at + offset] : -1;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isRaised(int c) {
        return c > 0 && RAISED.indexOf(c) >= 0;
    }
}
