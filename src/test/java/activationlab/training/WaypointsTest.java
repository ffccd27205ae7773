package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.network.Optimizer;
import org.junit.jupiter.api.Test;

class WaypointsTest {
    private static final Experiment SMALL =
            withAdam(Experiment.standard().withDepth(2).withWidth(6).withSamples(40));
    private static final long ROOM = 60_000;

    @Test
    void aStepBackIsNearAndHasTheSameBits() {
        Archive archive = longRun();
        assertThat(archive.interval()).isGreaterThan(200);
        Rerun rerun = new Rerun(archive);
        long middle = archive.interval() + archive.interval() * 3 / 4;
        go(rerun, middle);
        for (long step = middle - 1; step > middle - 60; step -= 7) {
            rerun.seek(step);
            assertThat(step - rerun.simulation().step()).isBetween(1L, archive.interval() / 8);
            go(rerun, step);
            Rerun fresh = new Rerun(archive);
            go(fresh, step);
            assertThat(rerun.simulation().experiment())
                    .isEqualTo(fresh.simulation().experiment());
            assertThat(rerun.simulation().frame().scores())
                    .isEqualTo(fresh.simulation().frame().scores());
            assertThat(rerun.simulation().frame().layers())
                    .isEqualTo(fresh.simulation().frame().layers());
        }
    }

    @Test
    void theyTakeNoMoreThanTheirRoomAndALargeNetworkHasNone() {
        assertThat(taken(SMALL, 2000)).isBetween(1L, Waypoints.MOST_BYTES);
        assertThat(taken(withAdam(SMALL.withDepth(3).withWidth(250)), 1000)).isBetween(1L, Waypoints.MOST_BYTES);
        assertThat(taken(withAdam(SMALL.withDepth(2).withWidth(512)), 64)).isZero();
    }

    private static long taken(Experiment experiment, int steps) {
        Simulation simulation = new Simulation(experiment);
        Waypoints waypoints = new Waypoints(128);
        for (int i = 0; i < steps; i += 16) {
            simulation.advance(16);
            waypoints.passed(simulation, 0);
        }
        return waypoints.bytes();
    }

    // With a change of settings on the way, now and then.
    private static Archive longRun() {
        Recording recording = Recording.begin(new Simulation(SMALL), ROOM);
        for (int i = 0; i < 6000; i++) {
            recording.step();
            if (i % 31 == 0) {
                recording.retune(SMALL.withLearningRate(i % 2 == 0 ? 0.01 : 0.02));
            }
        }
        return recording.archive();
    }

    private static void go(Rerun rerun, long step) {
        rerun.seek(step);
        while (!rerun.arrived()) {
            rerun.stepIfShort();
        }
    }

    private static Experiment withAdam(Experiment experiment) {
        return experiment.withDescent(experiment.descent().withOptimizer(Optimizer.adam()));
    }
}
