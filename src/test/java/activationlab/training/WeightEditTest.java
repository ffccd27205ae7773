package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.network.Connection;
import activationlab.network.Still;
import org.junit.jupiter.api.Test;

/** Weights and biases that a person sets in a running network. */
class WeightEditTest {
    private static final Experiment SMALL =
            Experiment.standard().withSamples(60).withDepth(2).withWidth(5);
    private static final WeightEdit EDIT = new WeightEdit(new Connection(1, 2, 3), 0.1234567890123456);
    private static final WeightEdit BIAS = new WeightEdit(new Connection(0, 4, 2), -3);

    private static TimeMachine machine() {
        TimeMachine machine = new TimeMachine(SMALL);
        machine.attend(Attention.NONE.with(Aspect.NETWORK));
        return machine;
    }

    private static void steps(TimeMachine machine, int count) {
        for (int i = 0; i < count; i++) {
            machine.takeStep();
        }
    }

    private static Still at(TimeMachine machine, long step) {
        machine.visit(step);
        while (machine.seeking()) {
            machine.takeStep();
        }
        return machine.frame().closeup().still().orElseThrow();
    }

    @Test
    void oneWeightAndOneBiasAreSetToTheBitAndNothingElse() {
        TimeMachine machine = machine();
        Still before = at(machine, 0);
        machine.set(EDIT);
        machine.set(BIAS);
        Still after = machine.frame().closeup().still().orElseThrow();
        int different = 0;
        for (int layer = 0; layer < 3; layer++) {
            for (int unit = 0; unit < after.topology().fanOut(layer); unit++) {
                for (int input = 0; input <= after.topology().fanIn(layer); input++) {
                    different += after.weight(layer, unit, input) == before.weight(layer, unit, input) ? 0 : 1;
                }
            }
        }
        assertThat(different).isEqualTo(2);
        assertThat(after.weight(1, 2, 3)).isEqualTo(0.1234567890123456);
        assertThat(after.bias(0, 4)).isEqualTo(-3);
    }

    @Test
    void lossIsThatOfTheChangedNetworkAtOnceAndTrainingGoesOnFromIt() {
        Simulation simulation = new Simulation(SMALL);
        simulation.advance(10);
        double before = simulation.frame().trainLoss();
        assertThat(simulation.set(new WeightEdit(new Connection(2, 0, 5), 4))).isTrue();
        assertThat(simulation.step()).isEqualTo(10);
        assertThat(simulation.frame().trainLoss()).isNotEqualTo(before);
        double changed = simulation.frame().trainLoss();
        simulation.advance(1);
        assertThat(simulation.frame().trainLoss()).isNotEqualTo(changed);
    }

    @Test
    void whatTheNetworkDoesNotHaveIsPassedOver() {
        Simulation simulation = new Simulation(SMALL);
        double before = simulation.frame().trainLoss();
        assertThat(simulation.set(new WeightEdit(new Connection(9, 0, 0), 1))).isFalse();
        assertThat(simulation.set(new WeightEdit(new Connection(0, 0, 3), 1))).isFalse();
        assertThat(simulation.frame().trainLoss()).isEqualTo(before);
    }

    @Test
    void timeMachineGoesBackBeforeAnEditAndForthAgainWithTheSameBits() {
        TimeMachine machine = machine();
        steps(machine, 25);
        double early = at(machine, 25).weight(1, 2, 3);
        machine.set(EDIT);
        steps(machine, 40);
        double late = at(machine, 65).weight(1, 2, 3);
        double between = at(machine, 40).weight(1, 2, 3);
        assertThat(at(machine, 24).weight(1, 2, 3)).isNotEqualTo(EDIT.value());
        assertThat(at(machine, 40).weight(1, 2, 3)).isEqualTo(between);
        assertThat(at(machine, 65).weight(1, 2, 3)).isEqualTo(late);
        assertThat(early).isNotEqualTo(EDIT.value());
    }

    @Test
    void aWeightThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> new WeightEdit(EDIT.connection(), Double.NaN)).hasMessageContaining("wanted a finite");
        assertThatThrownBy(() -> new Connection(0, -1, 0)).hasMessageContaining("unit -1");
    }
}
