package activationlab.ui.explore;

import activationlab.activation.Activation;
import activationlab.activation.Family;
import activationlab.activation.Parameter;
import activationlab.activation.Traits;
import activationlab.session.CurveState;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * One activation on the page, of the catalog or typed: whether it is shown, its parameters, and the look of its curve,
 * which stays the same while others come and go. JavaFX thread only.
 */
final class Choice {
    private static final int NO_SLOT = -1;

    private final ReadOnlyObjectWrapper<Activation> activation;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final Activation first;
    private int slot = NO_SLOT;
    private final Findings findings;
    private @Nullable Traits traits;
    private @Nullable Activation traitsOf;

    /**
     * Starts hidden.
     *
     * @param findings where the traits of a typed activation are found
     */
    Choice(Activation activation, Findings findings) {
        this.findings = findings;
        this.activation = new ReadOnlyObjectWrapper<>(this, "activation", activation);
        this.first = activation;
    }

    /** The activation with its parameters as they are now. */
    ReadOnlyObjectProperty<Activation> activationProperty() {
        return activation.getReadOnlyProperty();
    }

    Activation activation() {
        return activation.get();
    }

    /**
     * Returns the traits of the activation as it is now, found once for each setting of the parameters: at once for
     * those of the catalog, which takes a millisecond; a search through a typed one is not awaited.
     */
    Optional<Traits> traits() {
        if (activation().family() == Family.TYPED) {
            return findings.traits(activation());
        }
        Traits known = traits;
        if (known == null || !activation().equals(traitsOf)) {
            known = Traits.of(activation());
            traits = known;
            traitsOf = activation();
        }
        return Optional.of(known);
    }

    BooleanProperty shownProperty() {
        return shown;
    }

    boolean shown() {
        return shown.get();
    }

    /** Returns the number that decides color, dash and marker; given out when the curve is first shown, and kept. */
    int slot() {
        return slot;
    }

    boolean hasSlot() {
        return slot != NO_SLOT;
    }

    void takeSlot(int free) {
        slot = free;
    }

    /** Takes another formula for the one that was typed; look and row stay. */
    void become(Activation changed) {
        activation.set(changed);
    }

    /** Changes one parameter of this activation. */
    void set(Parameter parameter, double value) {
        activation.set(activation().with(parameter.id(), value));
    }

    /** Returns whether there is anything to remember: it was shown, turned or typed. */
    boolean touched() {
        return hasSlot()
                || activation().family() == Family.TYPED
                || !activation().equals(first);
    }

    /** Returns all that makes it up. */
    CurveState state() {
        return new CurveState(activation(), shown(), hasSlot() ? Optional.of(slot) : Optional.empty());
    }

    /** Takes over what another one was; nothing means as it was at the start. */
    void restore(Optional<CurveState> state) {
        slot = state.flatMap(CurveState::slot).orElse(NO_SLOT);
        activation.set(state.map(CurveState::activation).orElse(first));
        shown.set(state.map(CurveState::shown).orElse(false));
    }

    /** Returns whether a search finds it: in its names, formula or family. */
    boolean matches(String search) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        Activation a = activation();
        String all = String.join(
                        "\n",
                        a.title(),
                        a.id(),
                        String.join("\n", a.aliases()),
                        a.family().title(),
                        a.formula())
                .toLowerCase(Locale.ROOT);
        return all.contains(wanted);
    }
}
