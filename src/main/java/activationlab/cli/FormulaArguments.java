package activationlab.cli;

import activationlab.activation.Parameter;
import activationlab.formula.Formula;
import activationlab.formula.FormulaException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Formulas and their parameters as words: {@code x*sigmoid(b*x)} and {@code b=1.5}. */
final class FormulaArguments {
    private FormulaArguments() {}

    /**
     * Returns the formulas, each with those of the parameters set that it has.
     *
     * @param parameters name=number, in any order
     * @throws BadInput naming the formula and the column, or the parameter, that is wrong
     */
    static List<Formula> parse(List<String> texts, List<String> parameters) {
        List<Formula> formulas = new ArrayList<>();
        for (String text : texts) {
            formulas.add(formula(text));
        }
        for (String assignment : parameters) {
            set(assignment, formulas);
        }
        return formulas;
    }

    private static Formula formula(String text) {
        try {
            return Formula.parse(text);
        } catch (FormulaException e) {
            throw new BadInput("formula '" + text + "', " + e.getMessage());
        }
    }

    private static void set(String assignment, List<Formula> formulas) {
        int equals = assignment.indexOf('=');
        if (equals < 0) {
            throw new BadInput("parameter '" + assignment + "', wanted name=number");
        }
        String name = assignment.substring(0, equals).strip();
        double value = Decimal.parse(assignment.substring(equals + 1));
        boolean used = false;
        for (int i = 0; i < formulas.size(); i++) {
            for (Parameter parameter : formulas.get(i).parameters()) {
                if (parameter.id().equals(name) || parameter.symbol().equals(name)) {
                    formulas.set(i, with(formulas.get(i), parameter, value));
                    used = true;
                }
            }
        }
        if (!used) {
            throw new BadInput("parameter '" + name + "' is in no formula, wanted " + names(formulas));
        }
    }

    private static Formula with(Formula formula, Parameter parameter, double value) {
        try {
            return formula.with(parameter.id(), value);
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    private static String names(List<Formula> formulas) {
        Stream<String> names = formulas.stream()
                .flatMap(formula -> formula.parameters().stream())
                .map(Parameter::id);
        String all = names.distinct().collect(Collectors.joining(", "));
        return all.isEmpty() ? "none: there are no parameters" : "one of " + all;
    }
}
