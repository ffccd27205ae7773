package activationlab.cli;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.analysis.Arrangement;
import activationlab.analysis.Logits;
import activationlab.analysis.Scan;
import activationlab.analysis.Signal;
import activationlab.figure.Figure;
import activationlab.plot.ApproximationPlot;
import activationlab.plot.ArrangementPlot;
import activationlab.plot.CurveView;
import activationlab.plot.CurvesPlot;
import activationlab.plot.DifferencePlot;
import activationlab.plot.DigitsPlot;
import activationlab.plot.ScanPlot;
import activationlab.plot.SignalPlot;
import activationlab.plot.SinglePlot;
import activationlab.plot.SoftmaxPlot;
import activationlab.plot.StyledActivation;
import activationlab.precision.NumericCheck;
import activationlab.precision.Pitfall;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The charts of single functions and of several side by side, by file name. */
final class CurveGallery {
    private static final CurveView VIEW = CurveView.over(Range.of(-5, 5));

    private CurveGallery() {}

    /** Returns the charts in order; each is computed when it is asked for. */
    static Map<String, Supplier<Figure>> charts() {
        Map<String, Supplier<Figure>> charts = new LinkedHashMap<>();
        List<StyledActivation> all = new ArrayList<>();
        for (Activation activation : Catalog.all()) {
            all.add(new StyledActivation(activation, all.size()));
            List<StyledActivation> alone = List.of(new StyledActivation(activation, 0));
            charts.put(
                    "curve-" + activation.id().replace('_', '-'), () -> CurvesPlot.overlay(alone, VIEW.withFocus(0)));
        }
        charts.put("curves-catalog", () -> CurvesPlot.multiples(all, VIEW));
        List<StyledActivation> six = styled("relu", "leaky_relu", "sigmoid", "tanh", "gelu", "swish");
        charts.put("curves-grid", () -> CurvesPlot.pairs(six, VIEW));
        charts.put("curves-overlay", () -> CurvesPlot.overlay(six, CurveView.classic()));
        charts.put("curves-single", () -> SinglePlot.of(styled("sigmoid"), VIEW, 4));
        charts.put("curves-multiples", () -> CurvesPlot.multiples(six, CurveView.classic()));
        charts.put("scan-gelu", () -> ScanPlot.of(one("gelu"), VIEW).at(new Scan(-1.5, 2)));
        charts.put("check-tanh", () -> DifferencePlot.of(one("tanh"), VIEW, NumericCheck.initial()));
        for (String id : List.of("relu", "tanh")) {
            charts.put("signal-" + id, () -> SignalPlot.of(one(id), VIEW).at(new Signal(0, 1.5, 0.1)));
        }
        charts.put("softmax", () -> SoftmaxPlot.of(Logits.initial()));
        for (Pitfall pitfall : Pitfall.values()) {
            charts.put("digits-" + pitfall.id().replace('_', '-'), () -> DigitsPlot.of(pitfall));
        }
        charts.put("plane", () -> ArrangementPlot.of(Arrangement.draw(6, 1, Range.of(-3, 3))));
        charts.put("gelu-approximation", () -> ApproximationPlot.of(VIEW.x(), VIEW.points()));
        return charts;
    }

    /** Returns every activation in each of the ways to look at one. */
    static Map<String, Supplier<Figure>> each() {
        Map<String, Supplier<Figure>> charts = new LinkedHashMap<>();
        for (Activation activation : Catalog.all()) {
            String name = activation.id().replace('_', '-');
            StyledActivation f = new StyledActivation(activation, 0);
            charts.put("pair-" + name, () -> CurvesPlot.pairs(List.of(f), VIEW));
            charts.put("single-" + name, () -> SinglePlot.of(List.of(f), VIEW, 1));
            charts.put("scan-" + name, () -> ScanPlot.of(f, VIEW).at(new Scan(1, 1)));
            charts.put("check-" + name, () -> DifferencePlot.of(f, VIEW, NumericCheck.initial()));
            charts.put("signal-" + name, () -> SignalPlot.of(f, VIEW).at(new Signal(0, 1, 0.1)));
        }
        return charts;
    }

    private static StyledActivation one(String id) {
        return styled(id).getFirst();
    }

    private static List<StyledActivation> styled(String... ids) {
        List<StyledActivation> styled = new ArrayList<>();
        Stream.of(ids).map(Catalog::require).forEach(f -> styled.add(new StyledActivation(f, styled.size())));
        return styled;
    }
}
