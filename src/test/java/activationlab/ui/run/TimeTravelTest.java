package activationlab.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.live.Request;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.TimeMachine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeTravelTest {
    private static final Experiment START = Experiment.standard();

    private final List<Request> sent = new ArrayList<>();
    private final RunModel model = new RunModel(new RequestLog(sent));
    private final TimeTravel time = model.time();
    private final TimeMachine machine = new TimeMachine(START);

    @Test
    void pausesAndAsksForTheStepThatIsPointedAt() {
        receive(100);
        model.toggle();
        time.to(30);
        assertThat(sent.getLast().running()).isFalse();
        assertThat(sent.getLast().visit().at()).hasValue(30);
        assertThat(time.placeProperty().get()).isEqualTo(30);
        assertThat(time.isPast()).isFalse();
        receivePast(30);
        assertThat(time.isPast()).isTrue();
    }

    @Test
    void stepsBackAreCountedFromTheStepThatIsOnItsWay() {
        receive(100);
        time.back();
        time.back();
        time.back();
        assertThat(sent.getLast().visit().at()).hasValue(97);
        time.forth();
        assertThat(sent.getLast().visit().at()).hasValue(98);
        time.to(-5);
        assertThat(sent.getLast().visit().at()).hasValue(0);
        time.to(1000);
        assertThat(sent.getLast().visit().at()).isEmpty();
    }

    @Test
    void aStepForwardAtTheNewestIsANewOne() {
        receive(100);
        time.forth();
        assertThat(sent.getLast().stepsAsked()).isEqualTo(1);
    }

    @Test
    void thePastShowsItsSettingsAndNobodyIsAskedForThem() {
        receive(50);
        model.experimentProperty().set(START.withBias(-1));
        machine.retune(START.withBias(-1));
        receive(50);
        int steps = model.edits().size();
        time.to(20);
        receivePast(20);
        assertThat(model.experimentProperty().get()).isEqualTo(START);
        assertThat(sent.getLast().experiment()).isEqualTo(START.withBias(-1));
        assertThat(sent.getLast().visit().branches()).isZero();
        assertThat(model.edits().size()).isEqualTo(steps);
        time.toNewest();
        machine.leave();
        model.receive(machine.frame());
        assertThat(model.experimentProperty().get()).isEqualTo(START.withBias(-1));
    }

    @Test
    void aSettingThatIsChangedInThePastGoesOnFromThere() {
        receive(100);
        time.to(30);
        Frame past = receivePast(30);
        model.experimentProperty().set(START.withBias(0.5));
        model.experimentProperty().set(START.withBias(0.6));
        assertThat(sent.getLast().visit().branches()).isEqualTo(1);
        assertThat(sent.getLast().visit().branchedAt()).isEqualTo(30);
        assertThat(sent.getLast().experiment()).isEqualTo(START.withBias(0.6));
        model.receive(past);
        assertThat(model.experimentProperty().get())
                .as("a frame that was still on its way changes nothing")
                .isEqualTo(START.withBias(0.6));
        machine.goOnFrom(30);
        machine.retune(START.withBias(0.6));
        receive(10);
        History seen = model.history();
        assertThat(seen.at(seen.size() - 1).step()).isEqualTo(40);
        assertThat(seen.at(0).step()).isZero();
        for (int i = 1; i < seen.size(); i++) {
            assertThat(seen.at(i).step()).isGreaterThan(seen.at(i - 1).step());
            assertThat(seen.at(i).experiment().bias()).isEqualTo(seen.at(i).step() < 30 ? 0 : 0.6);
        }
    }

    @Test
    void aResetInThePastStartsAgainWithTheSettingsThatAreShown() {
        receive(50);
        model.experimentProperty().set(START.withBias(-1));
        machine.retune(START.withBias(-1));
        receive(50);
        time.to(20);
        receivePast(20);
        model.reset();
        assertThat(sent.getLast().experiment()).isEqualTo(START);
        assertThat(sent.getLast().resets()).isEqualTo(1);
        assertThat(sent.getLast().visit().at()).isEmpty();
    }

    @Test
    void thePastAddsNothingToTheHistory() {
        receive(100);
        int size = model.history().size();
        time.to(30);
        receivePast(30);
        assertThat(model.history().size()).isEqualTo(size);
        assertThat(model.history().at(size - 1).step()).isEqualTo(100);
    }

    private void receive(int steps) {
        model.receive(machine.frame());
        for (int i = 0; i < steps; i++) {
            machine.takeStep();
            if (i % 7 == 0) {
                model.receive(machine.frame());
            }
        }
        model.receive(machine.frame());
    }

    private Frame receivePast(long step) {
        machine.visit(step);
        while (machine.seeking()) {
            machine.takeStep();
        }
        Frame past = machine.frame();
        model.receive(past);
        return past;
    }
}
