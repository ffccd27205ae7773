package activationlab.ui.explore;

import activationlab.activation.Activation;
import activationlab.activation.Traits;
import activationlab.figure.Figure;
import activationlab.plot.CurveSamples;
import activationlab.plot.CurveView;
import activationlab.plot.StyledActivation;
import activationlab.scale.Range;
import activationlab.session.LensState;
import activationlab.session.Zoom;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.chart.Handle;
import activationlab.ui.chart.Probe;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * A lens on one activation, the one in focus. What stays the same while a slider moves is made once for each curve and
 * each part of it in view. JavaFX thread only.
 *
 * @param <S> what the lens remembers
 * @param <T> what a slider changes
 */
abstract class FocusLens<S extends LensState, T> implements Lens {
    private final Class<S> stateType;
    private final String title;
    private final ExploreModel model;
    private final ChartCard card;
    private @Nullable Prepared<T> prepared;

    FocusLens(Class<S> stateType, String title, ExploreModel model, ChartDesk desk) {
        this.stateType = stateType;
        this.title = title;
        this.model = model;
        this.card = new ChartCard(desk);
        card.wrapReading();
    }

    /** What was prepared, and for which curve over which inputs. */
    private record Prepared<T>(Ground ground, Function<T, Figure> figures) {}

    /** All that a preparation depends on; what is known of the curve may come later. */
    private record Ground(StyledActivation curve, Optional<Traits> traits, Range whole, Optional<Range> inView) {}

    @Override
    public final Class<S> stateType() {
        return stateType;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final Node node() {
        return card;
    }

    /** Returns the figures of a choice, which looks like {@code curve}. */
    abstract Function<T, Figure> prepare(Choice choice, StyledActivation curve, CurveView view);

    final ObjectProperty<S> state() {
        return model.state(stateType);
    }

    /** Keeps what is zoomed in the state, and lets a drag move something. */
    final void install(Function<S, List<Zoom>> zooms, BiFunction<S, List<Zoom>, S> changed, Handle handle) {
        Zooms.keep(card, state(), zooms, changed);
        card.view().setHandle(handle);
    }

    /** Returns what of a range of inputs is in view. */
    final Range inView(Range whole) {
        return zoomed().orElse(whole);
    }

    /**
     * Draws.
     *
     * @param drawn at least one; the first stands in if none is in focus
     * @param whole the inputs seen without zoom
     */
    final void show(List<Choice> drawn, Range whole, T what) {
        card.figureProperty().set(figures(focus(drawn), whole).apply(what));
    }

    /** Lets the crosshair read the function from its panels; call it after {@link #show}. */
    final void probe(List<Choice> drawn, Probe.Panels panels) {
        card.view().probesProperty().set(List.of(Probes.probe(focus(drawn), panels)));
    }

    private Choice focus(List<Choice> drawn) {
        Choice focus = model.focusProperty().get();
        return focus == null ? drawn.getFirst() : focus;
    }

    private Function<T, Figure> figures(Choice focus, Range whole) {
        Activation activation = focus.activation();
        StyledActivation curve = new StyledActivation(activation, focus.hasSlot() ? focus.slot() : 0);
        Prepared<T> known = prepared;
        Ground ground = new Ground(curve, focus.traits(), whole, zoomed());
        if (known == null || !known.ground().equals(ground)) {
            // The heights are those of the whole curve, so they stand still while the view moves.
            CurveView view = CurveFigure.heights(List.of(curve), whole, new CurveSamples())
                    .withX(inView(whole));
            known = new Prepared<>(ground, prepare(focus, curve, view));
            prepared = known;
        }
        return known.figures();
    }

    private Optional<Range> zoomed() {
        return card.view().viewProperty().get().xOf(0);
    }
}
