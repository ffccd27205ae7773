package activationlab.ui.explore;

import activationlab.activation.Activation;
import activationlab.activation.Kink;
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

    private static Probe probe(Choice choice, Probe.Panels panels) {
        Activation activation = choice.activation();
        List<Double> notable = activation.kinks().stream().map(Kink::x).toList();
        Probe.Function function = new Probe.Function(activation::value, activation::slope);
        StyledActivation styled = new StyledActivation(activation, choice.slot());
        return new Probe(styled.name(), styled.stroke().ink(), function, panels, notable);
    }
}
