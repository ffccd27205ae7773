package activationlab.ui.explore;

import activationlab.analysis.Signal;
import activationlab.figure.Figure;
import activationlab.plot.CurveView;
import activationlab.plot.SignalPlot;
import activationlab.plot.StyledActivation;
import activationlab.session.SignalState;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.chart.Handle;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.Quantity;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;

/** Normally distributed inputs on their way through the curve in focus. JavaFX thread only. */
final class SignalLens extends FocusLens<SignalState, Signal> {
    static final Quantity MEAN = Quantity.linear(
                    "mean \u03bc", Signal.MEAN, SignalState.FIRST.signal().mean(), 0.01)
            .withEffect("The mean of the inputs, which a bias shifts; it can also be dragged in the charts at the left")
            .withMarks(List.of(-10.0, -5.0, -2.0, 0.0, 2.0, 5.0, 10.0));
    static final Quantity DEVIATION = Quantity.log(
                    "deviation \u03c3",
                    Signal.DEVIATION,
                    SignalState.FIRST.signal().deviation())
            .withEffect("The standard deviation of the inputs, which larger weights raise")
            .withMarks(List.of(0.1, 0.5, 1.0, 2.0, 5.0, 10.0));
    static final Quantity THRESHOLD = Quantity.log(
                    "saturated below",
                    Signal.THRESHOLD,
                    SignalState.FIRST.signal().threshold())
            .withEffect("Inputs that meet a slope of smaller size count as saturated")
            .withMarks(List.of(0.001, 0.01, 0.1, 0.5));

    // The bell is seen to where it is flat.
    private static final double DEVIATIONS_SEEN = 3;
    private static final List<Integer> OVER_INPUTS = List.of(0, 2);

    private final ObjectProperty<SignalState> state;
    private final List<Node> tools;

    SignalLens(ExploreModel model, ChartDesk desk) {
        super(SignalState.class, "Signal", model, desk);
        this.state = state();
        this.tools = List.of(mean(), deviation(), threshold());
        install(SignalState::zooms, SignalState::withZooms, new Mean());
    }

    @Override
    public List<Node> tools() {
        return tools;
    }

    @Override
    public void refresh(List<Choice> drawn) {
        Signal signal = state.get().signal();
        double half = DEVIATIONS_SEEN * signal.deviation();
        show(drawn, Reaches.around(signal.mean() - half, signal.mean() + half), signal);
    }

    @Override
    Function<Signal, Figure> prepare(Choice choice, StyledActivation curve, CurveView view) {
        return SignalPlot.of(curve, view)::at;
    }

    private NumberSlider mean() {
        return StateSlider.of(
                "signal-mean",
                MEAN,
                state,
                now -> now.signal().mean(),
                (now, mean) -> now.withSignal(now.signal().withMean(mean)));
    }

    private NumberSlider deviation() {
        return StateSlider.of(
                "signal-deviation",
                DEVIATION,
                state,
                now -> now.signal().deviation(),
                (now, deviation) -> now.withSignal(now.signal().withDeviation(deviation)));
    }

    private NumberSlider threshold() {
        return StateSlider.of(
                "signal-threshold",
                THRESHOLD,
                state,
                now -> now.signal().threshold(),
                (now, threshold) -> now.withSignal(now.signal().withThreshold(threshold)));
    }

    /** The mean, in the panels over the inputs. */
    private final class Mean implements Handle {
        @Override
        public boolean isIn(int panel) {
            return OVER_INPUTS.contains(panel);
        }

        @Override
        public void moveTo(int panel, double x) {
            SignalState now = state.get();
            state.set(now.withSignal(now.signal().withMean(MEAN.range().clamp(x))));
        }
    }
}
