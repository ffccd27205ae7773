package activationlab.code;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.activation.Code;
import activationlab.formula.Expression;
import activationlab.formula.Expression.Activated;
import activationlab.formula.Expression.Free;
import activationlab.formula.Expression.Input;
import activationlab.formula.Expression.Setting;
import activationlab.formula.Formula;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Activations as trees in which no activation is left but tanh, which every language has. Safe on any thread.
 */
final class Library {
    private static final String TANH = "tanh";

    private Library() {}

    /** Returns the tree of an activation; parameters are names. */
    static Expression value(Activation activation) {
        return activation instanceof Formula formula
                ? expanded(formula.expression())
                : Expression.parse(code(activation).value());
    }

    /** Returns the tree of the derivative by the input; parameters are names. */
    static Expression slope(Activation activation) {
        return activation instanceof Formula formula
                ? expanded(Derivative.of(formula.expression()))
                : Expression.parse(code(activation).slope());
    }

    private static Code code(Activation activation) {
        return activation
                .code()
                .orElseThrow(() -> new IllegalArgumentException(
                        "activation " + activation.id() + " does not say how it is computed"));
    }

    /** Returns the slope of an activation within a formula, at its argument. */
    static Expression slope(Activated activated) {
        return placed(slope(Catalog.require(activated.id())), activated);
    }

    private static Expression expanded(Expression tree) {
        Expression inner = Trees.changed(tree, Library::expanded);
        return inner instanceof Activated activated && !activated.id().equals(TANH)
                ? placed(value(Catalog.require(activated.id())), activated)
                : inner;
    }

    /** Puts the argument and the settings of an activation into its formula. */
    private static Expression placed(Expression formula, Activated activated) {
        Map<String, Expression> names = new LinkedHashMap<>();
        Activation activation = Catalog.require(activated.id());
        activation.parameters().forEach(each -> names.put(each.id(), Trees.number(each.initial())));
        for (Setting setting : activated.settings()) {
            names.put(setting.parameter(), setting.value());
        }
        return placed(formula, activated.argument(), names);
    }

    /** Returns a tree with others in the place of its input and of names. */
    static Expression placed(Expression tree, Expression input, Map<String, Expression> names) {
        return switch (tree) {
            case Input ignored -> input;
            case Free free -> names.getOrDefault(free.name(), free);
            default -> Trees.changed(tree, part -> placed(part, input, names));
        };
    }
}
