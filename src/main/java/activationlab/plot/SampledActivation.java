package activationlab.plot;

import activationlab.figure.Mark;
import activationlab.figure.Series;
import java.util.List;

/** An activation with its sampled curves. Safe on any thread. */
record SampledActivation(
        StyledActivation styled, Series values, Series slopes, List<Mark> valueDots, List<Mark> slopeDots) {
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
