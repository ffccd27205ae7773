package activationlab.ui.training.settings;

import activationlab.network.Optimizer;
import activationlab.scale.Range;
import activationlab.ui.control.Quantity;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/** The optimizers that can be chosen, each with the constants that can be set. Safe on any thread. */
enum OptimizerKind {
    SGD("SGD", Optimizer.descent(), List.of(Constant.MOMENTUM, Constant.DECAY)),
    MOMENTUM("Momentum", Optimizer.momentum(), List.of(Constant.MOMENTUM, Constant.DECAY)),
    NESTEROV("Nesterov", Optimizer.nesterov(), List.of(Constant.MOMENTUM, Constant.DECAY)),
    RMSPROP("RMSProp", Optimizer.rmsProp(), List.of(Constant.SMOOTHING, Constant.EPSILON, Constant.DECAY)),
    ADAM("Adam", Optimizer.adam(), List.of(Constant.BETA_1, Constant.BETA_2, Constant.EPSILON, Constant.DECAY)),
    ADAMW("AdamW", Optimizer.adamW(), List.of(Constant.BETA_1, Constant.BETA_2, Constant.EPSILON, Constant.DECAY));

    private final String title;
    // Records and constants that nobody can change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Optimizer first;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Constant> constants;

    OptimizerKind(String title, Optimizer first, List<Constant> constants) {
        this.title = title;
        this.first = first;
        this.constants = constants;
    }

    /** Returns the name shown to people. */
    String title() {
        return title;
    }

    /** Returns the optimizer with its usual constants. */
    Optimizer first() {
        return first;
    }

    /** Returns the constants that can be set. */
    List<Constant> constants() {
        return constants;
    }

    /** Returns the kind of an optimizer. */
    static OptimizerKind of(Optimizer optimizer) {
        return switch (optimizer) {
            case Optimizer.Descent descent -> descent.momentum() == 0 ? SGD : MOMENTUM;
            case Optimizer.Nesterov ignored -> NESTEROV;
            case Optimizer.RmsProp ignored -> RMSPROP;
            case Optimizer.Adam ignored -> ADAM;
            case Optimizer.AdamW ignored -> ADAMW;
        };
    }

    /** A number that an optimizer is made with. */
    enum Constant {
        MOMENTUM(
                share("momentum", 0, "The share of the last move that is made again; 0 for none"),
                now -> switch (now) {
                    case Optimizer.Descent one -> one.momentum();
                    case Optimizer.Nesterov one -> one.momentum();
                    default -> 0;
                },
                (now, n) -> switch (now) {
                    case Optimizer.Descent one -> new Optimizer.Descent(n, one.weightDecay());
                    case Optimizer.Nesterov one -> new Optimizer.Nesterov(n, one.weightDecay());
                    default -> now;
                }),
        SMOOTHING(
                share("smoothing", 0.99, "The share of the old mean square that is kept in each step"),
                now -> now instanceof Optimizer.RmsProp one ? one.smoothing() : 0,
                (now, n) -> now instanceof Optimizer.RmsProp one
                        ? new Optimizer.RmsProp(n, one.epsilon(), one.weightDecay())
                        : now),
        BETA_1(
                share("beta 1", 0.9, "The share of the old mean gradient that is kept in each step"),
                now -> switch (now) {
                    case Optimizer.Adam one -> one.beta1();
                    case Optimizer.AdamW one -> one.beta1();
                    default -> 0;
                },
                (now, n) -> switch (now) {
                    case Optimizer.Adam one -> new Optimizer.Adam(n, one.beta2(), one.epsilon(), one.weightDecay());
                    case Optimizer.AdamW one -> new Optimizer.AdamW(n, one.beta2(), one.epsilon(), one.weightDecay());
                    default -> now;
                }),
        BETA_2(
                share("beta 2", 0.999, "The share of the old mean square that is kept in each step"),
                now -> switch (now) {
                    case Optimizer.Adam one -> one.beta2();
                    case Optimizer.AdamW one -> one.beta2();
                    default -> 0;
                },
                (now, n) -> switch (now) {
                    case Optimizer.Adam one -> new Optimizer.Adam(one.beta1(), n, one.epsilon(), one.weightDecay());
                    case Optimizer.AdamW one -> new Optimizer.AdamW(one.beta1(), n, one.epsilon(), one.weightDecay());
                    default -> now;
                }),
        EPSILON(
                Quantity.log("epsilon", Range.of(1e-12, 1), 1e-8)
                        .withEffect("What is added below the fraction line, so that nothing is divided by 0."),
                now -> switch (now) {
                    case Optimizer.RmsProp one -> one.epsilon();
                    case Optimizer.Adam one -> one.epsilon();
                    case Optimizer.AdamW one -> one.epsilon();
                    default -> 1e-8;
                },
                (now, n) -> switch (now) {
                    case Optimizer.RmsProp one -> new Optimizer.RmsProp(one.smoothing(), n, one.weightDecay());
                    case Optimizer.Adam one -> new Optimizer.Adam(one.beta1(), one.beta2(), n, one.weightDecay());
                    case Optimizer.AdamW one -> new Optimizer.AdamW(one.beta1(), one.beta2(), n, one.weightDecay());
                    default -> now;
                }),
        DECAY(
                Quantity.linear("weight decay", Range.of(0, 1), 0, 0.001)
                        .withEffect("How strongly every parameter is drawn towards 0, biases included; 0 for none."),
                now -> switch (now) {
                    case Optimizer.Descent one -> one.weightDecay();
                    case Optimizer.Nesterov one -> one.weightDecay();
                    case Optimizer.RmsProp one -> one.weightDecay();
                    case Optimizer.Adam one -> one.weightDecay();
                    case Optimizer.AdamW one -> one.weightDecay();
                },
                (now, n) -> switch (now) {
                    case Optimizer.Descent one -> new Optimizer.Descent(one.momentum(), n);
                    case Optimizer.Nesterov one -> new Optimizer.Nesterov(one.momentum(), n);
                    case Optimizer.RmsProp one -> new Optimizer.RmsProp(one.smoothing(), one.epsilon(), n);
                    case Optimizer.Adam one -> new Optimizer.Adam(one.beta1(), one.beta2(), one.epsilon(), n);
                    case Optimizer.AdamW one -> new Optimizer.AdamW(one.beta1(), one.beta2(), one.epsilon(), n);
                });

        // Functions and numbers that nobody can change.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Quantity quantity;

        @SuppressWarnings("ImmutableEnumChecker")
        private final ToDoubleFunction<Optimizer> part;

        @SuppressWarnings("ImmutableEnumChecker")
        private final BiFunction<Optimizer, Double, Optimizer> changed;

        Constant(
                Quantity quantity, ToDoubleFunction<Optimizer> part, BiFunction<Optimizer, Double, Optimizer> changed) {
            this.quantity = quantity;
            this.part = part;
            this.changed = changed;
        }

        private static Quantity share(String name, double initial, String effect) {
            return Quantity.linear(name, Range.of(0, 0.9999), initial, 0.001).withEffect(effect + ".");
        }

        Quantity quantity() {
            return quantity;
        }

        double of(Optimizer optimizer) {
            return part.applyAsDouble(optimizer);
        }

        Optimizer set(Optimizer optimizer, double value) {
            return changed.apply(optimizer, value);
        }
    }
}
