package activationlab.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.activation.Catalog;
import activationlab.dataset.BadFile;
import activationlab.dataset.SeededRandom;
import activationlab.training.Aspect;
import activationlab.training.Attention;
import activationlab.training.Excerpt;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.TimeMachine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateFileTest {
    private static final Path FILE = Path.of("some.json");
    private static final Experiment SMALL =
            Experiment.standard().withDepth(2).withWidth(3).withSamples(30);
    private static final CurvesState FAR = CurvesState.FIRST.withReach(42);

    /** Trained, retuned on the way, and looked at in the past. */
    private static State trained() {
        return trained(60);
    }

    /** Returns a run of this many steps, with a change after two thirds and a fork in the middle. */
    private static State trained(int steps) {
        TimeMachine machine = new TimeMachine(SMALL);
        machine.attend(Attention.NONE.with(Aspect.UNITS));
        History history = new History();
        for (int i = 0; i < steps; i++) {
            machine.takeStep();
            history.add(machine.frame());
            if (i == steps * 2 / 3) {
                machine.retune(SMALL.withLearningRate(0.1).withActivation(Catalog.require("swish")));
            }
        }
        RunState run = new RunState(
                machine.logbook(steps, OptionalLong.of(steps / 2)).orElseThrow(),
                OptionalLong.of(steps / 2),
                history.upTo(steps).map(Excerpt::trail));
        return new State(
                "train",
                Switches.of(Map.of(
                        "explore", Map.of("curves", FAR, "order", PanelOrder.OVERLAY),
                        "train", Map.of("view", "overview", "wide", true, "rate", 0.25))),
                Optional.of(run));
    }

    @Test
    void aSessionComesBackAsItWas() {
        State state = trained();
        String text = StateFile.text(state);
        State back = StateFile.parse(FILE, text);
        assertThat(back).isEqualTo(state);
        assertThat(StateFile.text(back)).isEqualTo(text);
        assertThat(back.switches().get("explore", "curves", CurvesState.class)).contains(FAR);
        assertThat(back.switches().get("train", "wide", Boolean.class)).contains(true);
        assertThat(back.switches().get("train", "rate", Double.class)).contains(0.25);
        assertThat(back.switches().get("train", "height", Double.class)).isEmpty();
        assertThat(back.switches().get("dead", "wide", Boolean.class)).isEmpty();
    }

    @Test
    void trainingGoesOnFromASessionWithTheSameBits() {
        TimeMachine machine = new TimeMachine(SMALL);
        machine.takeUp(
                StateFile.parse(FILE, StateFile.text(trained()))
                        .run()
                        .orElseThrow()
                        .logbook(),
                1);
        TimeMachine alone = new TimeMachine(SMALL);
        for (int i = 0; i < 200; i++) {
            if (alone.step() == 41) {
                alone.retune(SMALL.withLearningRate(0.1).withActivation(Catalog.require("swish")));
            }
            alone.takeStep();
        }
        while (machine.step() < 200) {
            machine.takeStep();
        }
        Frame expected = alone.frame();
        assertThat(machine.frame().scores()).isEqualTo(expected.scores());
        assertThat(machine.frame().layers()).isEqualTo(expected.layers());
    }

    @Test
    void whatANewerVersionWroteIsPassedOverAndKept() {
        State state = trained();
        String newer = StateFile.text(state)
                .replaceFirst("\"page\":", "\"mood\": \"calm\",\n  \"page\":")
                .replaceFirst("\"trainShare\":", "\"fold\": {\"of\": 5},\n \"trainShare\":")
                .replaceFirst("\"normalization\":", "\"tint\": [1, 2],\n \"normalization\":");
        State read = StateFile.parse(FILE, newer);
        assertThat(read).isEqualTo(state);
        Strangers strangers = Strangers.of(FILE, newer, read);
        String saved = StateFile.text(read, strangers);
        assertThat(saved).contains("\"mood\": \"calm\"", "\"of\": 5", "\"tint\": [");
        assertThat(StateFile.parse(FILE, saved)).isEqualTo(state);
        State changed = new State("explore", read.switches(), Optional.of(RunState.initial(SMALL.withDepth(4))));
        assertThat(StateFile.text(changed, strangers)).contains("\"mood\"", "\"fold\"", "\"tint\"");
    }

    @Test
    void aViewOfTheFirstVersionOpens() {
        ExploreView view = new ExploreView(List.of(), Optional.empty(), Optional.of(2.0), "curves", Lenses.FIRST);
        State read = StateFile.parse(FILE, ExploreFile.text(view));
        assertThat(read.page()).isEqualTo("explore");
        assertThat(read.switches().get("explore", "view", ExploreView.class)).contains(view);
        assertThat(read.run()).isEmpty();
    }

    @Test
    void anExperimentOfTheFirstVersionOpens() {
        State read = StateFile.parse(FILE, ExperimentFile.text(SMALL));
        assertThat(read.page()).isEqualTo("train");
        assertThat(read.run()).contains(RunState.initial(SMALL));
        String older = ExperimentFile.text(SMALL).replaceFirst(",\\s*\"classes\": 2", "");
        assertThat(older).doesNotContain("classes");
        assertThat(StateFile.parse(FILE, older)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "version": 2        | "version": 3       | version: got 3, wanted a whole number from 1 to 2
        "page": "train"     | "page": "../etc"   | page: page "../etc", wanted a name of small letters
        "step": 60          | "step": 59.5       | run.step: got 59.5, wanted a whole number
        "seed": 1           | "seed": "one"      | run.experiment.seed: got "one", wanted a whole number
        "frames": 60        | "frames": 59       | run.history: got more than 14160 bytes, wanted 14160
        "pinned": true      | "pinned": 1        | run.places[0].pinned: got 1, wanted true or false
        "weights": "        | "weights": "?      | run.places[1].weights: not Base64: Illegal base64 character 3f
        """)
    void aFaultIsNamedByItsPath(String from, String to, String message) {
        String text = StateFile.text(trained()).replaceFirst(from, to);
        assertThatThrownBy(() -> StateFile.parse(FILE, text))
                .isInstanceOf(BadFile.class)
                .hasMessage(FILE + ": " + message);
    }

    @Test
    void aFaultOfASwitchIsNamedWhenItIsAskedFor() {
        Switches switches = StateFile.parse(
                        FILE, StateFile.text(trained()).replace("\"reach\": 42.0", "\"reach\": 4200.0"))
                .switches();
        assertThatThrownBy(() -> switches.get("explore", "curves", CurvesState.class))
                .isInstanceOf(BadFile.class)
                .hasMessage(FILE + ": pages.explore.curves: reach 4200.0 is outside 0.5..100.0");
    }

    @Test
    void hugeNetworksAndDeepTextsAreRefused() {
        String wide = StateFile.text(new State(
                "train",
                Switches.NONE,
                Optional.of(RunState.initial(SMALL.withDepth(50).withWidth(512)))));
        long memory = Runtime.getRuntime().maxMemory();
        if (memory < 3L << 30) {
            assertThatThrownBy(() -> StateFile.parse(FILE, wide)).hasMessageContaining("fewer units");
        }
        assertThatThrownBy(() -> StateFile.parse(FILE, "[".repeat(100_000)))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("Nesting limit 40");
        assertThatThrownBy(() -> StateFile.parse(FILE, "{\"version\": 2, \"a\": [" + "1,".repeat(4_000_000) + "1]}"))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("more than 4000000 values");
    }

    @Test
    void tenThousandDamagedSessionsAreReadOrRefusedInWords() {
        String text = StateFile.text(trained(9));
        SeededRandom random = new SeededRandom(7);
        int refused = 0;
        for (int i = 0; i < 10_000; i++) {
            String damaged = damaged(text, random);
            try {
                State state = StateFile.parse(FILE, damaged);
                assertThat(StateFile.parse(FILE, StateFile.text(state))).isEqualTo(state);
            } catch (BadFile e) {
                refused++;
                assertThat(e.getMessage()).startsWith("some.json").doesNotContain("\n");
            }
        }
        assertThat(refused).isBetween(5_000, 9_999);
    }

    private static String damaged(String text, SeededRandom random) {
        StringBuilder damaged = new StringBuilder(text);
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(5)) {
                case 0 -> damaged.setCharAt(at, (char) (32 + random.nextInt(95)));
                case 1 -> damaged.deleteCharAt(at);
                case 2 -> damaged.insert(at, "0123456789-.eE\"{}[],:nt".charAt(random.nextInt(23)));
                case 3 -> damaged.delete(at, Math.min(damaged.length(), at + 1 + random.nextInt(200)));
                default ->
                    damaged.insert(at, damaged.substring(at, Math.min(damaged.length(), at + random.nextInt(90))));
            }
        }
        return damaged.toString();
    }
}
