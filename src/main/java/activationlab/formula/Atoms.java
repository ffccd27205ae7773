package activationlab.formula;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.activation.Parameter;
import activationlab.formula.Expression.Activated;
import activationlab.formula.Expression.Binary;
import activationlab.formula.Expression.Call;
import activationlab.formula.Expression.Conditional;
import activationlab.formula.Expression.Constant;
import activationlab.formula.Expression.Free;
import activationlab.formula.Expression.Input;
import activationlab.formula.Expression.Numeral;
import activationlab.formula.Expression.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** Reads what stands between operators: numbers, names, parentheses and calls. For one thread, for one text. */
final class Atoms {
    private final Words words;
    private final FreeNames names;
    private final Supplier<Expression> nested;

    /** @param nested reads a whole formula from the words, up to what cannot belong to it */
    Atoms(Words words, FreeNames names, Supplier<Expression> nested) {
        this.words = words;
        this.names = names;
        this.nested = nested;
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
        Optional<Function> function = Function.of(name.text());
        if (function.isPresent()) {
            return call(function.get());
        }
        Optional<Activation> activation = Catalog.find(name.text());
        return activation.isPresent() ? activated(name, activation.get()) : free(name);
    }

    /** Reads a parameter. One letter before a parenthesis is a factor, as in mathematics; a word is a function. */
    private Expression free(Token name) {
        boolean letter = name.text().length() == 1 || Greek.isName(name.text());
        if (words.here().is("(") && !letter) {
            throw name.but(Suggestions.insteadOf(name.text()));
        }
        names.mention(name.text());
        return words.part(new Free(name.text()));
    }

    private Expression call(Function function) {
        words.require("(", "'(' after " + function.id());
        List<Expression> arguments = new ArrayList<>(List.of(nested.get()));
        while (arguments.size() < function.most() && words.skip(",")) {
            arguments.add(nested.get());
        }
        if (arguments.size() < function.fewest()) {
            throw words.here().but("',' and argument " + (arguments.size() + 1) + " of " + function.id());
        }
        close(function.most() == Function.MANY ? "an operator, ',' or ')'" : "an operator or ')'");
        return words.part(
                switch (function) {
                    case POW -> new Binary(Operator.POWER, arguments.get(0), arguments.get(1));
                    case WHERE -> new Conditional(arguments.get(0), arguments.get(1), arguments.get(2));
                    default -> new Call(function, arguments);
                });
    }

    private void close(String expected) {
        words.require(")", expected);
    }

    private Expression activated(Token name, Activation activation) {
        if (!activation.elementwise()) {
            throw name.but("a function of one number");
        }
        words.require("(", "'(' after " + name.text());
        Expression argument = nested.get();
        List<Setting> settings = new ArrayList<>();
        while (words.here().is(",") && settings.size() < activation.parameters().size()) {
            words.take();
            settings.add(setting(activation, settings));
        }
        close(settings.size() < activation.parameters().size() ? "an operator, ',' or ')'" : "an operator or ')'");
        return words.part(new Activated(activation.id(), argument, settings));
    }

    private Setting setting(Activation activation, List<Setting> before) {
        Token name = words.take();
        List<String> open = new ArrayList<>();
        activation.parameters().forEach(parameter -> open.add(parameter.id()));
        before.forEach(setting -> open.remove(setting.parameter()));
        if (!open.contains(name.text())) {
            throw name.but(String.join("=, ", open) + "= and its value");
        }
        words.require("=", "'=' and the value of " + name.text());
        Parameter parameter = activation.parameters().stream()
                .filter(known -> known.id().equals(name.text()))
                .findFirst()
                .orElseThrow();
        return new Setting(name.text(), settingOf(parameter));
    }

    /** Reads a free name, which then has the range of that parameter, or something that is always the same number. */
    private Expression settingOf(Parameter parameter) {
        Token first = words.here();
        boolean alone = words.following().is(",") || words.following().is(")");
        if (first.isName() && alone && !isKnown(first.text())) {
            names.standFor(parameter, words.take());
            return words.part(new Free(first.text()));
        }
        Expression value = nested.get();
        OptionalDouble number = Translator.constant(value);
        if (number.isEmpty()) {
            throw first.but("a number or one name as the value of " + parameter.id());
        }
        if (!parameter.range().contains(number.getAsDouble())) {
            throw first.but(parameter.id() + " in " + parameter.range());
        }
        return value;
    }

    private static boolean isKnown(String name) {
        return name.equals("x")
                || Arrays.stream(Constant.values())
                        .anyMatch(constant -> constant.id().equals(name))
                || Function.of(name).isPresent()
                || Catalog.find(name).isPresent();
    }
}
