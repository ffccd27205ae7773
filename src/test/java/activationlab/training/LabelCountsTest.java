package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import activationlab.dataset.Problem;
import activationlab.dataset.Samples;
import activationlab.network.Still;
import activationlab.network.StillReader;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelCountsTest {
    private static final Experiment DISKS =
            Experiment.standard().withProblem(Problem.DISKS).withSamples(500);

    @Test
    void labelsOfOverlappingDisksAreLearned() {
        Simulation simulation = trained(DISKS);
        Frame frame = simulation.frame();
        assertThat(frame.testAccuracy()).isGreaterThan(0.85);
        assertThat(frame.prediction()).isInstanceOf(PlaneAnswers.class);
    }

    @Test
    void theShareOfRightLabelsIsTheAccuracyOfTheRun() {
        Simulation simulation = trained(DISKS);
        LabelCounts counts = LabelCounts.of(answers(simulation));
        assertThat(counts.share()).isCloseTo(simulation.frame().testAccuracy(), within(1e-12));
        assertThat(counts.labels()).isEqualTo(3);
        assertThat(counts.samples()).isEqualTo(100);
    }

    @Test
    void everyAnswerIsCountedOnceAndExactMatchesAreSamplesWithNoMistake() {
        Simulation simulation = trained(DISKS);
        SampleAnswers answers = answers(simulation);
        LabelCounts counts = LabelCounts.of(answers);
        int exact = 0;
        for (int i = 0; i < 100; i++) {
            boolean right = true;
            for (int label = 0; label < 3; label++) {
                right &= answers.answer(label, i) > 0.5 == (answers.samples().target(label, i) == 1);
            }
            exact += right ? 1 : 0;
        }
        assertThat(counts.exact()).isEqualTo(exact);
        for (int label = 0; label < 3; label++) {
            Map<LabelCounts.Kind, Integer> kinds = new EnumMap<>(LabelCounts.Kind.class);
            for (LabelCounts.Kind kind : LabelCounts.Kind.values()) {
                kinds.put(kind, counts.count(label, kind));
            }
            assertThat(kinds.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(100);
            assertThat(counts.count(label, LabelCounts.Kind.FOUND) + counts.count(label, LabelCounts.Kind.MISSED))
                    .isEqualTo(with(answers.samples(), label));
        }
    }

    @Test
    void answersAmongClassesAreRefused() {
        SampleAnswers classes = answers(trained(Experiment.standard()));
        assertThatThrownBy(() -> LabelCounts.of(classes)).hasMessage("answers that are PAIR, wanted labels");
    }

    private static int with(Samples samples, int label) {
        int with = 0;
        for (int i = 0; i < samples.count(); i++) {
            with += samples.target(label, i) == 1 ? 1 : 0;
        }
        return with;
    }

    private static Simulation trained(Experiment experiment) {
        Simulation simulation = new Simulation(experiment);
        simulation.attend(Attention.NONE.with(Aspect.NETWORK));
        simulation.advance(3000);
        return simulation;
    }

    private static SampleAnswers answers(Simulation simulation) {
        Frame frame = simulation.frame();
        Still still = frame.closeup().still().orElseThrow();
        return SampleAnswers.of(frame.dataset().test(), still, new StillReader());
    }
}
