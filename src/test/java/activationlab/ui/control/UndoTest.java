package activationlab.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UndoTest {
    private final Undo<Integer> undo = new Undo<>(0, 100);

    private void step(int value) {
        undo.note(value);
        undo.seal();
    }

    @Test
    void aHundredStepsGoBackToTheStartAndForthToTheEnd() {
        for (int i = 1; i <= 100; i++) {
            step(i);
        }
        for (int i = 99; i >= 0; i--) {
            assertThat(undo.undo()).contains(i);
        }
        assertThat(undo.undo()).isEmpty();
        for (int i = 1; i <= 100; i++) {
            assertThat(undo.redo()).contains(i);
        }
        assertThat(undo.redo()).isEmpty();
        assertThat(undo.now()).isEqualTo(100);
    }

    @Test
    void theOldestStepsAreForgotten() {
        for (int i = 1; i <= 250; i++) {
            step(i);
        }
        assertThat(undo.steps()).isEqualTo(100);
        while (undo.undo().isPresent()) {
            assertThat(undo.now()).isBetween(150, 249);
        }
        assertThat(undo.now()).isEqualTo(150);
    }

    @Test
    void allChangesOfAGestureAreOneStep() {
        for (int i = 1; i <= 50; i++) {
            undo.note(i);
        }
        undo.seal();
        undo.note(51);
        assertThat(undo.steps()).isEqualTo(2);
        assertThat(undo.undo()).contains(50);
        assertThat(undo.undo()).contains(0);
    }

    @Test
    void theSameValueAgainIsNoStep() {
        undo.note(0);
        assertThat(undo.steps()).isZero();
        step(1);
        undo.note(1);
        assertThat(undo.steps()).isEqualTo(1);
    }

    @Test
    void aChangeAfterUndoForgetsWhatWasUndone() {
        step(1);
        step(2);
        undo.undo();
        step(3);
        assertThat(undo.redo()).isEmpty();
        assertThat(undo.undo()).contains(1);
    }

    @Test
    void whatIsAmendedIsNoStepAndKeepsRedo() {
        step(1);
        step(2);
        undo.undo();
        undo.amend(7);
        assertThat(undo.steps()).isEqualTo(1);
        assertThat(undo.redo()).contains(2);
        assertThat(undo.undo()).contains(7);
    }

    @Test
    void noStepsAtAllAreRefused() {
        assertThatThrownBy(() -> new Undo<>(0, 0)).hasMessage("undo of 0 steps, wanted at least 1");
    }
}
