package activationlab.formula;

import activationlab.formula.Expression.Constant;
import activationlab.formula.Expression.Free;
import activationlab.formula.Expression.Input;
import activationlab.formula.Expression.Numeral;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what stands between operators: numbers, names, parentheses and calls. For one thread, for one text. */
final class Atoms {
    private final Words words;
    private final FreeNames names;
    private final Supplier<Expression> nested;
    private final Calls calls;

    /** @param nested reads a whole formula from the words, up to what cannot belong to it */
    Atoms(Words words, FreeNames names, Supplier<Expression> nested) {
        this.words = words;
        this.names = names;
        this.nested = nested;
        calls = new Calls(words, names, nested);
    }

    /** Returns whether a word after an operand means a product, as in {@code 2x} and {@code 2(x + 1)}. */
    boolean beginsFactor(Token word) {
        return word.isName() || word.is("(");
    }

    Expression atom() {
        Token word = words.here();
        if (word.kind() == Token.Kind.NUMBER) {
            return words.part(new Numeral(words.take().number()));
        }
        if (word.isName()) {
            return name(words.take());
        }
        words.require("(", "a number, a name or '('");
        Expression inside = nested.get();
        words.require(")", "an operator or ')'");
        return inside;
    }

    private Expression name(Token name) {
        if (name.text().equals("x")) {
            return words.part(new Input());
        }
        for (Constant constant : Constant.values()) {
            if (constant.id().equals(name.text())) {
                return words.part(constant);
            }
        }
        Optional<Expression> call = calls.call(name);
        return call.isPresent() ? call.get() : free(name);
    }

    /** Reads a parameter. One letter before a parenthesis is a factor, as in mathematics; a word is a function. */
    private Expression free(Token name) {
        boolean letter = name.text().length() == 1 || Greek.isName(name.text());
        if (words.here().is("(") && !letter) {
            throw name.but(Suggestions.insteadOf(name.text()));
        }
        if (name.text().length() > Limits.NAME) {
            throw name.but("a name of at most " + Limits.NAME + " letters");
        }
        names.mention(name.text());
        return words.part(new Free(name.text()));
    }
}
