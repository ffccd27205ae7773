package activationlab.ui.explore;

import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Mark;
import activationlab.figure.Panel;
import activationlab.plot.CurveView;
import activationlab.plot.StyledActivation;
import activationlab.scale.Range;
import activationlab.ui.chart.View;
import java.util.List;

/**
 * Builds the figure of the page. The y axes are those of the whole x range, so they stand still while the view moves;
 * the curves are computed anew over what is in view, so they stay smooth at any zoom.
 */
final class CurveFigure {
    private static final int ROUGH_POINTS = 201;
    private static final double FOCUS_WIDTH = 3;

    private CurveFigure() {}

    /**
     * Returns the curves of a model.
     *
     * @param drawn at least one
     * @param view what is in view of the figure shown before
     */
    static Figure of(ExploreModel model, List<Choice> drawn, View view) {
        List<StyledActivation> curves = drawn.stream()
                .map(choice -> new StyledActivation(choice.activation(), choice.slot()))
                .toList();
        double reach = model.reachProperty().get();
        Arrangement arrangement = model.arrangementProperty().get();
        CurveView whole = heights(curves, Range.of(-reach, reach));
        CurveView inView = whole.withX(view.xOf(0).orElse(whole.x()));
        int focus = drawn.indexOf(model.focusProperty().get());
        boolean shaded = model.zonesProperty().get() && focus >= 0;
        Figure figure = arrangement.figure(curves, shaded ? inView.withFocus(focus) : inView);
        return focus >= 0 && arrangement == Arrangement.OVERLAY ? emphasized(figure, curves.get(focus)) : figure;
    }

    /** Returns the figure with the curves of one activation drawn wider. */
    private static Figure emphasized(Figure figure, StyledActivation focus) {
        Figure changed = figure;
        for (int i = 0; i < figure.panels().size(); i++) {
            Panel panel = figure.panels().get(i);
            List<Mark> marks = panel.marks().stream()
                    .map(mark -> mark instanceof Curve curve && curve.name().equals(focus.name()) ? wide(curve) : mark)
                    .toList();
            changed = changed.withPanel(i, new Panel(panel.title(), panel.x(), panel.y(), marks));
        }
        return changed;
    }

    private static Curve wide(Curve curve) {
        return new Curve(curve.name(), curve.series(), curve.stroke().withWidth(FOCUS_WIDTH));
    }

    /** Returns the view of the whole x range, with its heights fixed. */
    private static CurveView heights(List<StyledActivation> curves, Range x) {
        CurveView free = CurveView.over(x);
        CurveView rough = new CurveView(x, ROUGH_POINTS, free.values(), free.slopes(), free.focus());
        Figure figure = Arrangement.OVERLAY.figure(curves, rough);
        return free.withValues(figure.panels().get(0).y().range())
                .withSlopes(figure.panels().get(1).y().range());
    }
}
