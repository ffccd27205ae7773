package activationlab.code;

import activationlab.network.Initializer;

/**
 * How weights are drawn, for comments and for programs. Immutable and safe on any thread.
 *
 * @param words the distribution
 * @param weight the expression of a weight, with {@code sqrt} of no language yet
 * @param bias the expression of a bias
 */
record Drawing(String words, String weight, String bias) {
    static Drawing of(Initializer initializer) {
        return switch (initializer) {
            case ZERO -> new Drawing("0", "0.0", "0.0");
            case SMALL_UNIFORM -> uniform("0.5", "0.5");
            case FAN_IN_UNIFORM ->
                new Drawing(
                        "U(-limit, limit) with limit 1/sqrt(inputs), biases, too",
                        uniform("1.0 / sqrt(inputs)"),
                        uniform("1.0 / sqrt(inputs)"));
            case GLOROT_UNIFORM -> uniform("sqrt(6/(inputs + units))", "sqrt(6.0 / (inputs + units))");
            case GLOROT_NORMAL -> normal("sqrt(2/(inputs + units))", "sqrt(2.0 / (inputs + units))");
            case HE_UNIFORM -> uniform("sqrt(6/inputs)", "sqrt(6.0 / inputs)");
            case HE_NORMAL -> normal("sqrt(2/inputs)", "sqrt(2.0 / inputs)");
            case LECUN_UNIFORM -> uniform("sqrt(3/inputs)", "sqrt(3.0 / inputs)");
            case LECUN_NORMAL -> normal("sqrt(1/inputs)", "sqrt(1.0 / inputs)");
            case ORTHOGONAL ->
                new Drawing("N(0, 1), then made orthonormal by Gram and Schmidt", "random.normal()", "0.0");
        };
    }

    private static Drawing uniform(String limit, String expression) {
        return new Drawing("U(-limit, limit) with limit " + limit, uniform(expression), "0.0");
    }

    private static String uniform(String limit) {
        return "random.uniform(-" + (limit.contains("/ s") ? "(" + limit + ")" : limit) + ", " + limit + ")";
    }

    private static Drawing normal(String deviation, String expression) {
        return new Drawing("N(0, deviation^2) with deviation " + deviation, expression + " * random.normal()", "0.0");
    }

    String weight(Language language) {
        return spelled(weight, language);
    }

    String bias(Language language) {
        return spelled(bias, language);
    }

    private static String spelled(String expression, Language language) {
        return expression.replace("sqrt(", language == Language.JAVA ? "Math.sqrt(" : "math.sqrt(");
    }
}
