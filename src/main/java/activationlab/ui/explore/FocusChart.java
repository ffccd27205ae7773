package activationlab.ui.explore;

import activationlab.activation.Activation;
import activationlab.figure.Figure;
import activationlab.plot.CurveView;
import activationlab.plot.StyledActivation;
import activationlab.scale.Range;
import activationlab.session.Zoom;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.chart.Probe;
import activationlab.ui.control.Link;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The chart of a lens that looks at one activation, the one in focus. What stays the same while a slider moves is made
 * once for each curve and each part of it in view. JavaFX thread only.
 *
 * @param <T> what a slider changes
 */
final class FocusChart<T> {
    private final ExploreModel model;
    private final ChartCard card;
    private final BiFunction<StyledActivation, CurveView, Function<T, Figure>> maker;
    private @Nullable Prepared<T> prepared;

    /** @param maker prepares the figures of a curve */
    FocusChart(ExploreModel model, ChartDesk desk, BiFunction<StyledActivation, CurveView, Function<T, Figure>> maker) {
        this.model = model;
        this.card = new ChartCard(desk);
        this.maker = maker;
        card.wrapReading();
    }

    /** What was prepared, and for which curve over which inputs. */
    private record Prepared<T>(
            StyledActivation curve, Range whole, Optional<Range> inView, Function<T, Figure> figures) {
        boolean isFor(StyledActivation other, Range otherWhole, Optional<Range> otherInView) {
            return curve.equals(other) && whole.equals(otherWhole) && inView.equals(otherInView);
        }
    }

    ChartCard card() {
        return card;
    }

    /** Keeps what is zoomed in the state of the lens. */
    <S> void keepZooms(ObjectProperty<S> state, Function<S, List<Zoom>> zooms, BiFunction<S, List<Zoom>, S> changed) {
        Link.choice(
                state,
                card.view().viewProperty(),
                now -> Zooms.view(zooms.apply(now)),
                (now, view) -> changed.apply(now, Zooms.of(view)));
    }

    /** Returns what of a range of inputs is in view. */
    Range inView(Range whole) {
        return card.view().viewProperty().get().xOf(0).orElse(whole);
    }

    /**
     * Draws.
     *
     * @param drawn at least one; the first stands in if none is in focus
     * @param whole the inputs seen without zoom
     */
    void show(List<Choice> drawn, Range whole, T what) {
        card.figureProperty().set(figures(focus(drawn), whole).apply(what));
    }

    /** Lets the crosshair read the function from its panels; call it after {@link #show}. */
    void probe(List<Choice> drawn, Probe.Panels panels) {
        card.view().probesProperty().set(List.of(Probes.probe(focus(drawn), panels)));
    }

    private Choice focus(List<Choice> drawn) {
        Choice focus = model.focusProperty().get();
        return focus == null ? drawn.getFirst() : focus;
    }

    private Function<T, Figure> figures(Choice focus, Range whole) {
        Activation activation = focus.activation();
        StyledActivation curve = new StyledActivation(activation, focus.hasSlot() ? focus.slot() : 0);
        Optional<Range> inView = card.view().viewProperty().get().xOf(0);
        Prepared<T> known = prepared;
        if (known == null || !known.isFor(curve, whole, inView)) {
            // The heights are those of the whole curve, so they stand still while the view moves.
            CurveView view = CurveFigure.heights(List.of(curve), whole).withX(inView.orElse(whole));
            known = new Prepared<>(curve, whole, inView, maker.apply(curve, view));
            prepared = known;
        }
        return known.figures();
    }
}
