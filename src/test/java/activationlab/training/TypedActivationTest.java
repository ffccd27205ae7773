package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.formula.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Typed formulas in networks, beside the catalog's activations that they write out. */
class TypedActivationTest {
    private static final double SAME = 1e-12;

    private static Simulation after(Experiment experiment, Activation activation, int steps) {
        Simulation simulation = new Simulation(experiment.withActivation(activation));
        simulation.advance(steps);
        return simulation;
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void swishTrainsAlikeTypedOrFromTheCatalog(Problem problem) {
        Experiment experiment = Experiment.standard().withProblem(problem);
        double typed =
                after(experiment, Formula.parse("x*sigmoid(x)"), 100).frame().trainLoss();
        double known = after(experiment, Catalog.require("swish"), 100).frame().trainLoss();
        assertThat(typed).isCloseTo(known, withinPercentage(100 * SAME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"max(0, x); relu", "x > 0 ? x : 0.01x; leaky_relu", "tanh(x); tanh", "log(1+exp(x)); softplus"})
    void othersTrainAlikeToo(String text, String id) {
        double typed =
                after(Experiment.standard(), Formula.parse(text), 100).frame().trainLoss();
        double known =
                after(Experiment.standard(), Catalog.require(id), 100).frame().trainLoss();
        assertThat(typed).isCloseTo(known, withinPercentage(1e-8));
    }

    @Test
    void aParameterIsTurnedWhileItTrains() {
        Formula gate = Formula.parse("x*sigmoid(b*x)");
        Simulation typed = after(Experiment.standard(), gate, 50);
        Simulation known = after(Experiment.standard(), Catalog.require("swish"), 50);
        typed.retune(Experiment.standard().withActivation(gate.with("b", 3)));
        known.retune(
                Experiment.standard().withActivation(Catalog.require("swish").with("beta", 3)));
        typed.advance(50);
        known.advance(50);
        assertThat(typed.step()).isEqualTo(100);
        assertThat(typed.frame().trainLoss()).isCloseTo(known.frame().trainLoss(), withinPercentage(100 * SAME));
    }

    @Test
    void aFormulaThatIsUndefinedSomewhereFailsInWords() {
        Simulation simulation = after(Experiment.standard(), Formula.parse("sqrt(x)"), 10);
        assertThat(simulation.failed()).isTrue();
        assertThat(simulation.frame().status()).isInstanceOf(Status.Failed.class);
    }
}
