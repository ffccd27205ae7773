package activationlab.ui.explore;

import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Mark;
import activationlab.figure.Panel;
import activationlab.plot.Asymptotes;
import activationlab.plot.CurveSamples;
import activationlab.plot.CurveView;
import activationlab.plot.StyledActivation;
import activationlab.scale.Range;
import activationlab.session.CurvesState;
import activationlab.ui.chart.Probe;
import activationlab.ui.chart.View;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the figure of the page. The y axes are those of the whole x range, so they stand still while the view moves;
 * the curves are computed anew over what is in view, so they stay smooth at any zoom. JavaFX thread only.
 */
final class CurveFigure {
    private static final int POINTS = 2000;
    private static final int ROUGH_POINTS = 201;
    private static final double FOCUS_WIDTH = 3;

    private final CurveSamples samples = new CurveSamples();

    /**
     * Returns the curves as they are looked at.
     *
     * @param drawn at least one
     * @param focus the index of the one in focus, -1 for none
     * @param view what is in view of the figure shown before
     */
    Figure of(CurvesState state, List<Choice> drawn, int focus, View view) {
        List<StyledActivation> curves = drawn.stream()
                .map(choice -> new StyledActivation(choice.activation(), choice.slot()))
                .toList();
        Arrangement arrangement = Arrangement.of(state.order());
        CurveView whole = heights(curves, Range.of(-state.reach(), state.reach()), samples);
        CurveView inView = whole.withX(view.xOf(0).orElse(whole.x()));
        boolean shaded = state.zones() && focus >= 0;
        Figure figure = arrangement.figure(curves, shaded ? inView.withFocus(focus) : inView, samples);
        return focus < 0 ? figure : focused(figure, drawn.get(focus), arrangement.panels(focus, figure));
    }

    /** Returns the figure with the curves of one activation wider where it is among others, over its asymptotes. */
    private static Figure focused(Figure figure, Choice focus, Probe.Panels panels) {
        Panel values = figure.panels().get(panels.value());
        List<Mark> marks = new ArrayList<>();
        focus.traits()
                .ifPresent(
                        traits -> marks.addAll(Asymptotes.of(traits, values.x().range())));
        marks.addAll(wide(values.marks(), focus));
        Figure changed = figure.withPanel(panels.value(), with(values, marks));
        Panel slopes = changed.panels().get(panels.slope());
        return changed.withPanel(panels.slope(), with(slopes, wide(slopes.marks(), focus)));
    }

    private static Panel with(Panel panel, List<Mark> marks) {
        return new Panel(panel.title(), panel.x(), panel.y(), marks);
    }

    private static List<Mark> wide(List<Mark> marks, Choice focus) {
        String name = new StyledActivation(focus.activation(), focus.slot()).name();
        return marks.stream()
                .map(mark -> mark instanceof Curve curve && curve.name().equals(name) ? wide(curve) : mark)
                .toList();
    }

    private static Curve wide(Curve curve) {
        return new Curve(curve.name(), curve.series(), curve.stroke().withWidth(FOCUS_WIDTH));
    }

    /** Returns the view of the whole x range, with its heights fixed. */
    static CurveView heights(List<StyledActivation> curves, Range x, CurveSamples samples) {
        CurveView free = CurveView.over(x).withPoints(POINTS);
        CurveView rough = free.withPoints(ROUGH_POINTS);
        Figure figure = Arrangement.OVERLAY.figure(curves, rough, samples);
        return free.withValues(figure.panels().get(0).y().range())
                .withSlopes(figure.panels().get(1).y().range());
    }
}
