package activationlab.ui.explore;

import activationlab.activation.Activation;
import activationlab.activation.Extremum;
import activationlab.activation.Interval;
import activationlab.activation.Kink;
import activationlab.activation.Traits;
import activationlab.figure.Figure;
import activationlab.plot.StyledActivation;
import activationlab.ui.chart.Probe;
import java.util.ArrayList;
import java.util.List;

/** The exact functions behind the curves of the page. */
final class Probes {
    private Probes() {}

    /** Returns one probe for each choice, in the same order. */
    static List<Probe> of(List<Choice> drawn, Arrangement arrangement, Figure figure) {
        List<Probe> probes = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            probes.add(probe(drawn.get(i), arrangement.panels(i, figure)));
        }
        return probes;
    }

    /** Returns the probe of a choice whose curves are in these panels. */
    static Probe probe(Choice choice, Probe.Panels panels) {
        Activation activation = choice.activation();
        Probe.Function function = new Probe.Function(activation::value, activation::slope);
        StyledActivation styled = new StyledActivation(activation, choice.slot());
        return new Probe(styled.name(), styled.stroke().ink(), function, panels, () -> notable(choice));
    }

    /** Kinks, turning points and the steepest place: the crosshair hits them exactly. */
    private static List<Double> notable(Choice choice) {
        List<Double> places = new ArrayList<>();
        choice.activation().kinks().stream().map(Kink::x).forEach(places::add);
        choice.traits().ifPresent(traits -> addTurns(traits, places));
        return places;
    }

    private static void addTurns(Traits traits, List<Double> places) {
        traits.minima().stream().map(Extremum::x).forEach(places::add);
        traits.maxima().stream().map(Extremum::x).forEach(places::add);
        Interval steepest = traits.steepest().where();
        if (steepest.isPoint() && Double.isFinite(steepest.from())) {
            places.add(steepest.from());
        }
    }
}
