package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RevivalSceneTest {
    private static final int STEPS = 1500;

    private final Simulation simulation = new Simulation(RevivalScene.experiment());

    @Test
    void aUnitDiesOnTheWholeDataAndComesBackByTheWorkOfTheLayersBeforeIt() {
        simulation.attend(Attention.NONE.with(Aspect.UNITS));
        simulation.advance(STEPS);
        simulation.lookNow();
        List<LifeEvent> lives = simulation.frame().closeup().chronicle().orElseThrow().events().stream()
                .filter(event -> event.place().equals(RevivalScene.UNIT))
                .toList();
        assertThat(lives).extracting(LifeEvent::kind).containsExactly(LifeEvent.Kind.DEATH, LifeEvent.Kind.REVIVAL);
        LifeEvent revival = lives.getLast();
        assertThat(lives.getFirst().when().first()).isEqualTo(RevivalScene.DEATH);
        assertThat(revival.when().first()).isEqualTo(RevivalScene.REVIVAL);
        assertThat(lives).allMatch(event -> event.when().exact());
        LifeEvent.Occasion.Update update = revival.update().orElseThrow();
        assertThat(update.weightMove()).isZero();
        assertThat(update.biasMove()).isZero();
        assertThat(update.byInputs()).isPositive();
    }

    @Test
    void aLookAfterEveryStepSeesItSilentInBetweenAndOnlyThen() {
        simulation.attend(Attention.NONE.with(Aspect.UNITS));
        for (int step = 1; step <= STEPS; step++) {
            simulation.advance(1);
            if (step < RevivalScene.REVIVAL + 20 || step % 100 == 0) {
                boolean silent = unit().off() == 1;
                assertThat(silent).isEqualTo(step >= RevivalScene.DEATH && step < RevivalScene.REVIVAL);
            }
        }
        assertThat(unit().state()).isEqualTo(UnitState.ALIVE);
        assertThat(unit().on()).isGreaterThan(0.5);
    }

    private Census.Unit unit() {
        return simulation.glance().closeup().census().orElseThrow().unit(RevivalScene.UNIT);
    }
}
