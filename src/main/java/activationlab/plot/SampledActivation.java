package activationlab.plot;

import activationlab.figure.Mark;
import activationlab.figure.Series;
import java.util.List;

/** An activation with its sampled curves. Safe on any thread. */
record SampledActivation(
        StyledActivation styled, Series values, Series slopes, List<Mark> valueDots, List<Mark> slopeDots) {
    /** Returns the curves of all of them; there must be one at least. */
    static List<SampledActivation> all(List<StyledActivation> activations, CurveView view) {
        requireSome(activations);
        return activations.stream().map(activation -> of(activation, view)).toList();
    }

    static void requireSome(List<StyledActivation> activations) {
        if (activations.isEmpty()) {
            throw new IllegalArgumentException("no activations to draw, wanted at least one");
        }
    }

    static SampledActivation of(StyledActivation styled, CurveView view) {
        Sampling sampling = new Sampling(styled.activation(), view.x(), view.points());
        return new SampledActivation(
                styled,
                sampling.values(),
                sampling.slopes(),
                KinkDots.ofValues(
                        styled.activation(), sampling.kinks(), styled.stroke().ink()),
                KinkDots.ofSlopes(sampling.kinks(), styled.stroke().ink()));
    }

    String name() {
        return styled.name();
    }

    FlatZones flatZones() {
        return FlatZones.of(slopes);
    }
}
