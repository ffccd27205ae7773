package activationlab.activation;

/** An activation without parameters. Immutable. */
abstract class Fixed extends Described {
    Fixed(Card card) {
        super(card, Settings.NONE);
    }

    @Override
    final Activation with(Settings changed) {
        return this;
    }
}
