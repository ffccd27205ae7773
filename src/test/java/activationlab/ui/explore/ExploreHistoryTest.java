package activationlab.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Activation;
import activationlab.session.CurvesState;
import activationlab.session.ExploreView;
import activationlab.session.PanelOrder;
import activationlab.ui.control.Presses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class ExploreHistoryTest {
    private static final long FRAME = 16_000_000;
    private static final long SECOND = 1_000_000_000;
    private static final List<PanelOrder> PANELS = List.of(PanelOrder.PAIRS, PanelOrder.GRID, PanelOrder.OVERLAY);

    private final ExploreModel model = new ExploreModel();
    private final ExploreHistory history = new ExploreHistory(model);
    private final ExploreView start = model.view();
    private long now = SECOND;

    private void frame() {
        now += FRAME;
        if (model.takeChange()) {
            history.note();
        }
        history.pulse(now);
    }

    private void pause() {
        frame();
        now += SECOND;
        frame();
    }

    private void turn(double alpha) {
        Choice leaky = model.choice("leaky_relu");
        leaky.set(leaky.activation().parameters().getFirst(), alpha);
        frame();
    }

    @Test
    void aHundredStepsOfEveryKindGoBackToTheStartAndForthAgain() {
        List<ExploreView> seen = new ArrayList<>(List.of(start));
        List<Activation> catalog =
                model.choices().stream().map(Choice::activation).toList();
        for (int i = 0; i < 100; i++) {
            change(i, catalog);
            pause();
            seen.add(model.view());
        }
        assertThat(seen).doesNotHaveDuplicates();
        for (ExploreView view : seen.reversed().subList(1, seen.size())) {
            assertThat(history.undo()).isTrue();
            frame();
            assertThat(model.view()).isEqualTo(view);
        }
        assertThat(history.undo()).isFalse();
        for (ExploreView view : seen.subList(1, seen.size())) {
            assertThat(history.redo()).isTrue();
            frame();
            assertThat(model.view()).isEqualTo(view);
        }
        assertThat(history.redo()).isFalse();
    }

    private void change(int i, List<Activation> catalog) {
        CurvesState curves = model.state(CurvesState.class).get();
        switch (i % 4) {
            case 0 -> {
                Choice choice = model.choice(catalog.get(i % catalog.size()).id());
                choice.shownProperty().set(!choice.shown());
            }
            case 1 -> turn(0.001 * i);
            case 2 -> model.state(CurvesState.class).set(curves.withReach(1 + i));
            default -> model.state(CurvesState.class).set(curves.withOrder(PANELS.get(i / 4 % PANELS.size())));
        }
    }

    @Test
    void aDragIsOneStepHoweverLongItRests() {
        Region node = new Region();
        history.watch(node);
        turn(0.2);
        pause();
        node.fireEvent(Presses.mouse(MouseEvent.MOUSE_PRESSED));
        for (int i = 1; i <= 50; i++) {
            turn(0.2 + 0.01 * i);
            if (i % 10 == 0) {
                pause();
            }
        }
        node.fireEvent(Presses.mouse(MouseEvent.MOUSE_RELEASED));
        frame();
        turn(0.9);
        assertThat(history.size()).isEqualTo(3);
        history.undo();
        history.undo();
        frame();
        assertThat(model.choice("leaky_relu").activation().parameter("alpha")).isEqualTo(0.2);
        history.undo();
        assertThat(model.view()).isEqualTo(start);
    }

    @Test
    void pointingIsNoStepAndKeepsWhatCanBeDoneAgain() {
        turn(0.3);
        history.undo();
        frame();
        model.probeProperty().set(Optional.of(0.5));
        frame();
        assertThat(history.size()).isZero();
        assertThat(history.redo()).isTrue();
    }

    @Test
    void stepsBeyondTheMostAreForgotten() {
        for (int i = 0; i < 2 * ExploreHistory.MOST; i++) {
            turn(0.1 + 0.001 * i);
            pause();
        }
        assertThat(history.size()).isEqualTo(ExploreHistory.MOST);
    }

    @Test
    void aTypedFormulaIsAStepWhenItIsKeptAndNotBefore() {
        FormulaEditor editor = new FormulaEditor(model);
        editor.textProperty().set("x*sigmoid(b*x)");
        pause();
        assertThat(model.shown()).hasSize(start.curves().size() + 1);
        assertThat(model.view()).isEqualTo(start);
        editor.keep();
        pause();
        ExploreView kept = model.view();
        assertThat(history.size()).isEqualTo(1);
        editor.edit(model.choice("x*sigmoid(b*x)"));
        editor.textProperty().set("x*sigmoid(2b*x)");
        pause();
        assertThat(history.size()).isEqualTo(1);
        history.undo();
        pause();
        assertThat(editor.textProperty().get()).isEmpty();
        assertThat(model.view()).isEqualTo(start);
        assertThat(history.redo()).isTrue();
        pause();
        assertThat(model.view()).isEqualTo(kept);
    }
}
