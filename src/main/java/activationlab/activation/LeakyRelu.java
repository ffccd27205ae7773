package activationlab.activation;

import activationlab.scale.Range;

/** A rectifier that lets a little through below zero. Immutable. */
final class LeakyRelu extends Leaky {
    private static final Card CARD = Card.of("leaky_relu", "Leaky ReLU", Family.RELU, "x > 0 ? x : α x")
            .code("x > 0 ? x : alpha*x", "x > 0 ? 1 : alpha")
            .note("a unit that is never positive still learns");
    private static final Parameter ALPHA = new Parameter("alpha", "α", Range.of(0, 1), 0.01);

    LeakyRelu() {
        this(Settings.of(ALPHA));
    }

    private LeakyRelu(Settings settings) {
        super(CARD, settings, settings.get(ALPHA));
    }

    @Override
    Activation with(Settings changed) {
        return new LeakyRelu(changed);
    }
}
