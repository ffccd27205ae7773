package activationlab.live;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.training.Aspect;
import activationlab.training.Attention;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.UnitPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What watching over every unit costs the real trainer at ten layers of 64, batches of 32, while somebody takes its
 * frames: steps per second in the first two seconds of a run, when most units die, and in the next two, with the
 * attention of the live layers, without, and without again after the page was left. Turn and turn about, because a
 * shared machine is slower or faster from one minute to the next; each share is the median over rounds of neighbors in
 * time.
 */
@Tag("bench")
class WatchingBenchmark {
    private static final Attention UNITS = Attention.NONE.with(Aspect.UNITS).withUnit(Optional.of(new UnitPlace(4, 7)));
    private static final int ROUNDS = 7;
    private static final long PAUSE = 300_000_000L;
    private static final long PERIOD = 2_000_000_000L;

    /** How much happens. */
    enum Life {
        /** Hardly a unit dies. */
        CALM(1e-3),
        /** Units die and revive all the time. */
        DYING(0.3);

        private final double rate;

        Life(double rate) {
            this.rate = rate;
        }

        Experiment experiment() {
            return Experiment.standard()
                    .withDepth(10)
                    .withWidth(64)
                    .withBatchSize(32)
                    .withLearningRate(rate);
        }
    }

    /** How many steps of a run are timed. */
    enum Span {
        /** From the initial weights on, when most units die. */
        START,
        /** Later. */
        GOING_ON
    }

    /** How many steps a second a run took in a span. */
    private record Speeds(double start, double goingOn, long events) {
        double in(Span span) {
            return span == Span.START ? start : goingOn;
        }
    }

    /** Neighbors in time: before anybody looked, while somebody did, and after the page was left. */
    private record Round(Speeds before, Speeds watched, Speeds after) {
        double slower(Span span) {
            return 1 - watched.in(span) / ((before.in(span) + after.in(span)) / 2);
        }

        double slowerAfter(Span span) {
            return 1 - after.in(span) / before.in(span);
        }
    }

    @ParameterizedTest
    @EnumSource(Life.class)
    void watchingTakesAtMostAQuarterOfTheStepsAndNothingWhileHidden(Life life) {
        List<Round> rounds = new ArrayList<>();
        try (Trainer trainer = new Trainer(Request.paused(life.experiment()))) {
            Script script = new Script(trainer, life.experiment());
            script.run(Attention.NONE);
            for (int i = 0; i < ROUNDS; i++) {
                rounds.add(new Round(script.run(Attention.NONE), script.run(UNITS), script.run(Attention.NONE)));
            }
        }
        report(life, rounds);
        assertThat(rounds).allSatisfy(round -> assertThat(round.watched.events).isPositive());
    }

    /** What is asked of the trainer, run after run. */
    private static final class Script {
        private final Trainer trainer;
        private Request wanted;

        Script(Trainer trainer, Experiment experiment) {
            this.trainer = trainer;
            wanted = Request.paused(experiment);
        }

        /** Runs from the initial weights on while somebody looks. */
        Speeds run(Attention attention) {
            wanted = wanted.withReset().withRunning(false).withAttention(attention);
            trainer.publish(wanted);
            follow(trainer, PAUSE);
            wanted = wanted.withRunning(true);
            trainer.publish(wanted);
            long begin = System.nanoTime();
            Frame early = follow(trainer, PERIOD);
            long middle = System.nanoTime();
            Frame late = follow(trainer, PERIOD);
            long end = System.nanoTime();
            return new Speeds(
                    early.step() * 1e9 / (middle - begin),
                    (late.step() - early.step()) * 1e9 / (end - middle),
                    happened(late));
        }
    }

    private static long happened(Frame frame) {
        return frame.closeup()
                .chronicle()
                .map(known -> known.counts().deaths() + known.counts().revivals())
                .orElse(-1L);
    }

    /** Takes frames for a while; returns the last. */
    private static Frame follow(Trainer trainer, long nanos) {
        long end = System.nanoTime() + nanos;
        Frame latest = null;
        while (System.nanoTime() < end || latest == null) {
            Frame newest = trainer.poll();
            latest = newest == null ? latest : newest;
            pause();
        }
        return Objects.requireNonNull(latest);
    }

    private static void pause() {
        try {
            Thread.sleep(4);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void report(Life life, List<Round> rounds) {
        double events = median(rounds, round -> round.watched.events);
        System.out.printf("%n| %s, %.0f deaths and revivals | steps/s | slower by | limit |%n", life, events);
        System.out.printf("|---|---|---|---|%n");
        for (Span span : Span.values()) {
            double alone = median(rounds, round -> round.before.in(span));
            System.out.printf("| %s, nobody looks | %.0f | | |%n", span, alone);
            System.out.printf(
                    "| %s, every unit is watched | %.0f | %.1f %% | 25 %% |%n",
                    span,
                    median(rounds, round -> round.watched.in(span)),
                    100 * median(rounds, round -> round.slower(span)));
            System.out.printf(
                    "| %s, the page is hidden again | %.0f | %.1f %% | 0 %% |%n",
                    span,
                    median(rounds, round -> round.after.in(span)),
                    100 * median(rounds, round -> round.slowerAfter(span)));
        }
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> part) {
        double[] sorted = rounds.stream().mapToDouble(part).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
