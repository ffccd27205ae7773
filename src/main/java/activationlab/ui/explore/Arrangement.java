package activationlab.ui.explore;

import activationlab.figure.Figure;
import activationlab.plot.CurveSamples;
import activationlab.plot.CurveView;
import activationlab.plot.CurvesPlot;
import activationlab.plot.StyledActivation;
import activationlab.session.PanelOrder;
import activationlab.ui.chart.Probe;
import java.util.Arrays;
import java.util.List;

/** How the curves stand on the page. */
enum Arrangement {
    /** All values in one panel, all slopes in the panel below, on one x axis. */
    OVERLAY(PanelOrder.OVERLAY, "Overlay", "All functions in one chart, all slopes below") {
        @Override
        Figure figure(List<StyledActivation> curves, CurveView view, CurveSamples samples) {
            return CurvesPlot.overlay(curves, view, samples);
        }

        @Override
        Probe.Panels panels(int curve, Figure figure) {
            return new Probe.Panels(0, 1);
        }
    },
    /** Each function above its own slope. */
    PAIRS(PanelOrder.PAIRS, "Pairs", "Each function above its slope") {
        @Override
        Figure figure(List<StyledActivation> curves, CurveView view, CurveSamples samples) {
            return CurvesPlot.pairs(curves, view, samples);
        }

        @Override
        Probe.Panels panels(int curve, Figure figure) {
            int columns = figure.columns();
            int value = curve / columns * 2 * columns + curve % columns;
            return new Probe.Panels(value, value + columns);
        }
    },
    /** Each function in a small panel together with its slope. */
    GRID(PanelOrder.GRID, "Grid", "Each function in a small chart together with its slope, which is dashed") {
        @Override
        Figure figure(List<StyledActivation> curves, CurveView view, CurveSamples samples) {
            return CurvesPlot.multiples(curves, view, samples);
        }

        @Override
        Probe.Panels panels(int curve, Figure figure) {
            return new Probe.Panels(curve, curve);
        }
    };

    private final PanelOrder order;
    private final String title;
    private final String effect;

    Arrangement(PanelOrder order, String title, String effect) {
        this.order = order;
        this.title = title;
        this.effect = effect;
    }

    /** Returns the arrangement of that order. */
    static Arrangement of(PanelOrder order) {
        return Arrays.stream(values())
                .filter(one -> one.order == order)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the order as views remember it. */
    PanelOrder order() {
        return order;
    }

    /** Returns the name on its button. */
    String title() {
        return title;
    }

    /** Returns what it does, for the tooltip. */
    String effect() {
        return effect;
    }

    /** Returns the curves in this arrangement, those computed lately not again; at least one. */
    abstract Figure figure(List<StyledActivation> curves, CurveView view, CurveSamples samples);

    /** Returns the panels of {@code figure} in which a curve and its slope are drawn. */
    abstract Probe.Panels panels(int curve, Figure figure);
}
