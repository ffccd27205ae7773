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
import activationlab.formula.Expression.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads what follows the name of a function. For one thread, for one text. */
record Calls(Words words, FreeNames names, Supplier<Expression> nested) {
    /** Returns the call of a function of that name, whose name has been read already, or nothing if there is none. */
    Optional<Expression> call(Token name) {
        Optional<Function> function = Function.of(name.text());
        if (function.isPresent()) {
            return Optional.of(call(name, function.get()));
        }
        return Catalog.find(name.text()).map(activation -> activated(name, activation));
    }

    private Expression call(Token name, Function function) {
        open(name);
        List<Expression> arguments = new ArrayList<>(List.of(nested.get()));
        while (arguments.size() < function.most() && words.skip(",")) {
            arguments.add(nested.get());
        }
        if (arguments.size() < function.fewest()) {
            throw words.here().but("',' and argument " + (arguments.size() + 1) + " of " + name.text());
        }
        boolean full = arguments.size() == function.most();
        close(full, name.text() + " takes " + arguments.size() + (arguments.size() == 1 ? " argument" : " arguments"));
        return words.part(
                switch (function) {
                    case POW -> new Binary(Operator.POWER, arguments.get(0), arguments.get(1));
                    case WHERE -> new Conditional(arguments.get(0), arguments.get(1), arguments.get(2));
                    default -> new Call(function, arguments);
                });
    }

    private void open(Token name) {
        words.require("(", "'(' after " + name.text());
    }

    private void close(boolean full, String limit) {
        if (full && words.here().is(",")) {
            throw words.here().but("')', since " + limit);
        }
        words.require(")", full ? "an operator or ')'" : "an operator, ',' or ')'");
    }

    private Expression activated(Token name, Activation activation) {
        if (!activation.elementwise()) {
            throw name.but("a function of one number");
        }
        open(name);
        Expression argument = nested.get();
        List<Setting> settings = new ArrayList<>();
        int most = activation.parameters().size();
        while (settings.size() < most && words.skip(",")) {
            settings.add(setting(activation, settings));
        }
        close(settings.size() == most, name.text() + (most == 0 ? " has no parameters" : " has no more parameters"));
        return words.part(new Activated(activation.id(), argument, settings));
    }

    private Setting setting(Activation activation, List<Setting> before) {
        Token name = words.take();
        List<Parameter> open = new ArrayList<>(activation.parameters());
        open.removeIf(
                parameter -> before.stream().anyMatch(set -> set.parameter().equals(parameter.id())));
        for (Parameter parameter : open) {
            if (parameter.id().equals(name.text())) {
                words.require("=", "'=' and the value of " + name.text());
                return new Setting(name.text(), value(parameter));
            }
        }
        throw name.but(
                open.stream().map(parameter -> "'" + parameter.id() + "='").collect(Collectors.joining(" or ")));
    }

    /** Reads a free name, which then has the range of that parameter, or something that is always the same number. */
    private Expression value(Parameter parameter) {
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
