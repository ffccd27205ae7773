package activationlab.activation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Parameters with their values, all in range. Safe on any thread. */
record Settings(List<Parameter> parameters, List<Double> values) {
    static final Settings NONE = of();

    Settings {
        parameters = List.copyOf(parameters);
        values = List.copyOf(values);
    }

    /** Returns the parameters at their initial values. */
    static Settings of(Parameter... parameters) {
        List<Parameter> all = List.of(parameters);
        return new Settings(all, all.stream().map(Parameter::initial).toList());
    }

    double get(Parameter parameter) {
        return values.get(parameters.indexOf(parameter));
    }

    double get(String owner, String id) {
        return values.get(index(owner, id));
    }

    Settings with(String owner, String id, double value) {
        int index = index(owner, id);
        parameters.get(index).range().require(owner + " " + id, value);
        List<Double> changed = new ArrayList<>(values);
        changed.set(index, value + 0.0); // -0.0 would be unequal to 0.0
        return new Settings(parameters, changed);
    }

    private int index(String owner, String id) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).id().equals(id)) {
                return i;
            }
        }
        String known = parameters.stream().map(Parameter::id).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(
                owner + " has no parameter '" + id + "'; it has " + (known.isEmpty() ? "none" : known));
    }

    @Override
    public String toString() {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            pairs.add(parameters.get(i).id() + "=" + values.get(i));
        }
        return String.join(";", pairs);
    }
}
