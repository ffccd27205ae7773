package activationlab.code;

import activationlab.activation.Activation;
import activationlab.activation.Learned;
import activationlab.formula.Expression;
import activationlab.formula.Expression.Call;
import activationlab.formula.Expression.Input;
import activationlab.formula.Function;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Activations as functions of a program, each with its derivative. Collects what they need beside. For one thread.
 */
final class Functions {
    private final Language language;
    private final Dialect dialect;
    private final Set<Function> beside = EnumSet.noneOf(Function.class);

    Functions(Language language) {
        this.language = language;
        dialect = language.dialect();
    }

    /** Returns the function of an activation, and that of its derivative, parameters at their values. */
    String both(Activation activation, String name) {
        String formula = Spelling.comment(activation.formula());
        Map<String, Expression> values = values(activation);
        Expression value = numbered(Library.value(activation), values);
        Expression slope = numbered(Library.slope(activation), values);
        if (language == Language.PYTORCH || language == Language.KERAS) {
            return function(Spelling.of(name, "value", language), "x", formula, value)
                    + "\n" + slope(activation, name, "x", slope)
                    + "\n" + gradient(name, formula);
        }
        String between = language == Language.JAVA ? "" : "\n";
        return function(name, "x", formula, value) + between + slope(activation, name, "x", slope);
    }

    /** As {@link #both}, but the learned parameter is an argument, and there is the derivative by it. */
    String learned(Learned activation, String name) {
        String parameter = activation.learned().id();
        Map<String, Expression> values = values(activation);
        values.remove(parameter);
        String arguments = language == Language.JAVA ? "x, double " + parameter : "x, " + parameter;
        Expression value = numbered(Library.value(activation), values);
        Expression slope = numbered(Library.slope(activation), values);
        Expression learning = Expression.parse(activation.codeOfSlopeByParameter());
        String between = language == Language.JAVA ? "" : "\n";
        return function(name, arguments, Spelling.comment(activation.formula()), value)
                + between
                + slope(activation, name, arguments, slope)
                + between
                + function(
                        Spelling.of(name, "by_" + parameter, language),
                        "x",
                        "The derivative by " + parameter + ".",
                        learning);
    }

    private static Expression numbered(Expression tree, Map<String, Expression> values) {
        return Trees.simplified(Library.placed(tree, new Input(), values));
    }

    private static Map<String, Expression> values(Activation activation) {
        Map<String, Expression> values = new HashMap<>();
        activation.parameters().forEach(each -> values.put(each.id(), Trees.number(activation.parameter(each.id()))));
        return values;
    }

    private String slope(Activation activation, String name, String arguments, Expression slope) {
        String comment = activation.kinks().isEmpty()
                ? "The derivative by x."
                : "The derivative by x; at a kink the slope that training uses.";
        return function(Spelling.of(name, "slope", language), arguments, comment, slope);
    }

    private String gradient(String name, String formula) {
        return Template.of("gradient", language)
                .with("class", Spelling.type(name))
                .with("name", name)
                .with("comment", formula)
                .filled();
    }

    private String function(String name, String arguments, String comment, Expression tree) {
        note(tree);
        Sharing sharing = Sharing.of(tree);
        StringBuilder steps = new StringBuilder();
        for (Sharing.Step step : sharing.steps()) {
            steps.append(assignment(step));
        }
        return Template.of("function", language)
                .with("name", name)
                .with("arguments", language == Language.JAVA ? "double " + arguments : arguments)
                .with("comment", comment)
                .with("steps", steps.toString())
                .with("result", result(sharing, tree))
                .filled();
    }

    private String assignment(Sharing.Step step) {
        String text = dialect.expression(step.value());
        return language == Language.JAVA
                ? "        double " + step.name() + " = " + text + ";\n"
                : "    " + step.name() + " = " + text + "\n";
    }

    /** An array is the answer to an array, even of a function that is the same everywhere. */
    private String result(Sharing sharing, Expression tree) {
        String text = dialect.expression(sharing.result());
        if (language == Language.JAVA || dependsOnInput(tree)) {
            return text;
        }
        String library = switch (language) {
            case NUMPY -> "np";
            case PYTORCH -> "torch";
            case KERAS, JAVA -> "ops";
        };
        return library + ".full_like(x, " + text + ")";
    }

    private static boolean dependsOnInput(Expression tree) {
        return tree instanceof Input || Trees.parts(tree).stream().anyMatch(Functions::dependsOnInput);
    }

    private void note(Expression tree) {
        if (tree instanceof Call call && (call.function() == Function.ERF || call.function() == Function.ERFC)) {
            beside.add(call.function());
        }
        Trees.parts(tree).forEach(this::note);
    }

    /** Returns whether Python's own mathematics is needed. */
    boolean mathematics(String functions) {
        return functions.contains("math.") || (language == Language.NUMPY && !beside.isEmpty());
    }

    /** Returns the functions that the library lacks and these need. */
    String helpers() {
        List<Function> wanted = new ArrayList<>(beside);
        if (language == Language.JAVA && beside.contains(Function.ERF) && !beside.contains(Function.ERFC)) {
            wanted.add(Function.ERFC);
        }
        StringBuilder text = new StringBuilder();
        for (Function function : wanted) {
            boolean lacking = language == Language.NUMPY
                    || language == Language.JAVA
                    || (language == Language.KERAS && function == Function.ERFC);
            if (lacking) {
                text.append(Template.of(function.id(), language).filled());
            }
        }
        return text.toString();
    }
}
