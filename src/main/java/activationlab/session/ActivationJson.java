package activationlab.session;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.activation.Parameter;
import activationlab.formula.Formula;
import activationlab.formula.FormulaException;
import activationlab.scale.Range;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Activations as JSON: {@code {"id": "swish", "parameters": {"beta": 2.0}}}, or for a typed one {@code {"formula":
 * "exp(-x^2)", "name": "bump", "parameters": {}, "ranges": {}}}. Safe on any thread.
 */
final class ActivationJson {
    private static final String ID = "id";
    private static final String FORMULA = "formula";
    private static final String NAME = "name";
    private static final String PARAMETERS = "parameters";
    private static final String RANGES = "ranges";

    private ActivationJson() {}

    static JsonObject write(Activation activation) {
        JsonObject object = new JsonObject();
        JsonObject ranges = new JsonObject();
        JsonObject parameters = new JsonObject();
        for (Parameter parameter : activation.parameters()) {
            parameters.addProperty(parameter.id(), activation.parameter(parameter.id()));
            ranges.add(parameter.id(), RecordJson.write(parameter.range()));
        }
        if (activation instanceof Formula formula) {
            object.addProperty(FORMULA, formula.text());
            object.addProperty(NAME, formula.title());
            object.add(PARAMETERS, parameters);
            object.add(RANGES, ranges);
        } else {
            object.addProperty(ID, activation.id());
            object.add(PARAMETERS, parameters);
        }
        return object;
    }

    /**
     * Returns the activation that an object describes.
     *
     * @throws activationlab.dataset.BadFile naming the path of what is missing, unknown or refused
     */
    static Activation read(Setting object) {
        if (object.members().containsKey(FORMULA)) {
            return typed(object.members(FORMULA, NAME, PARAMETERS, RANGES));
        }
        List<Setting> parts = object.members(ID, PARAMETERS);
        return turned(catalog(parts.get(0), Catalog.all()), parts.get(1));
    }

    /** Returns the activation of the catalog that a text names. */
    static Activation catalog(Setting name, List<Activation> offered) {
        List<String> names = new ArrayList<>();
        offered.forEach(activation -> names.add(activation.id()));
        offered.forEach(activation -> names.addAll(activation.aliases()));
        return Catalog.require(name.choice(names, choice -> choice));
    }

    /** Returns an activation with its parameters as an object has them. */
    static Activation turned(Activation activation, Setting parameters) {
        Activation turned = activation;
        for (Map.Entry<String, Setting> entry : parameters.members().entrySet()) {
            Range range = parameter(turned, entry).range();
            double value = entry.getValue().number("a number in " + range, range::contains);
            turned = turned.with(entry.getKey(), value);
        }
        return turned;
    }

    private static Parameter parameter(Activation activation, Map.Entry<String, Setting> entry) {
        return activation.parameters().stream()
                .filter(one -> one.id().equals(entry.getKey()))
                .findFirst()
                .orElseThrow(() -> entry.getValue()
                        .unknown(activation.parameters().stream()
                                .map(Parameter::id)
                                .toList()));
    }

    private static Activation typed(List<Setting> parts) {
        Setting text = parts.get(0);
        Formula formula;
        try {
            formula = Formula.parse(text.text("a formula"));
        } catch (FormulaException e) {
            throw text.wrong(String.valueOf(e.getMessage()));
        }
        for (Map.Entry<String, Setting> entry : parts.get(3).members().entrySet()) {
            parameter(formula, entry);
            formula = ranged(formula, entry);
        }
        return turned(formula.named(parts.get(1).text("a name")), parts.get(2));
    }

    private static Formula ranged(Formula formula, Map.Entry<String, Setting> entry) {
        Range range = RecordJson.read(entry.getValue(), Range.class);
        try {
            return formula.withRange(entry.getKey(), range);
        } catch (IllegalArgumentException e) {
            throw entry.getValue().wrong(String.valueOf(e.getMessage()));
        }
    }
}
