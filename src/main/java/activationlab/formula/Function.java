package activationlab.formula;

import java.util.Optional;

/** The functions of the formula language that are not in the catalog of activations. Safe on any thread. */
public enum Function {
    ABS("abs"),
    SIGN("sign"),
    FLOOR("floor"),
    SQRT("sqrt"),
    EXP("exp"),
    EXPM1("expm1"),
    LOG("log"),
    LOG1P("log1p"),
    SIN("sin"),
    COS("cos"),
    TAN("tan"),
    SINH("sinh"),
    COSH("cosh"),
    ATAN("atan"),
    ERF("erf"),
    ERFC("erfc"),
    MIN("min", 1, Function.MANY),
    MAX("max", 1, Function.MANY),
    CLAMP("clamp", 3, 3),
    POW("pow", 2, 2),
    WHERE("where", 3, 3);

    /** As many arguments as the length of a formula has room for. */
    static final int MANY = Integer.MAX_VALUE;

    private final String id;
    private final int fewest;
    private final int most;

    Function(String id) {
        this(id, 1, 1);
    }

    Function(String id, int fewest, int most) {
        this.id = id;
        this.fewest = fewest;
        this.most = most;
    }

    /** Returns the name in formulas. */
    public String id() {
        return id;
    }

    int fewest() {
        return fewest;
    }

    int most() {
        return most;
    }

    static Optional<Function> of(String name) {
        String id = name.equals("ln") ? LOG.id : name;
        for (Function function : values()) {
            if (function.id.equals(id)) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }
}
