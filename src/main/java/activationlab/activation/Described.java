package activationlab.activation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The half of an activation that has nothing to do with arithmetic: names, parameters, equality. Immutable. */
abstract class Described implements Activation {
    private final Card card;
    private final Settings settings;

    Described(Card card, Settings settings) {
        this.card = card;
        this.settings = settings;
    }

    /** Returns a copy with other parameter values, which are already checked; who has parameters overrides it. */
    Activation with(Settings changed) {
        return this;
    }

    @Override
    public final String id() {
        return card.id();
    }

    @Override
    public final List<String> aliases() {
        return card.aliases();
    }

    @Override
    public final String title() {
        return card.title();
    }

    @Override
    public final Family family() {
        return card.family();
    }

    @Override
    public final String formula() {
        return card.text().formula();
    }

    @Override
    public final String note() {
        return card.text().note();
    }

    @Override
    public final Optional<Code> code() {
        return Optional.of(card.text().code());
    }

    @Override
    public final List<Parameter> parameters() {
        return settings.parameters();
    }

    @Override
    public final double parameter(String parameter) {
        return settings.get(id(), parameter);
    }

    @Override
    public final Activation with(String parameter, double value) {
        return with(settings.with(id(), parameter, value));
    }

    @Override
    public List<Kink> kinks() {
        return List.of();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Described that && id().equals(that.id()) && settings.equals(that.settings);
    }

    @Override
    public final int hashCode() {
        return 31 * id().hashCode() + settings.hashCode();
    }

    @Override
    public final String toString() {
        return parameters().isEmpty() ? id() : id() + "(" + settings + ")";
    }
}
