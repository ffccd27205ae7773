package activationlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.session.ExploreView;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.ui.training.TrainingPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class SessionsTest extends SessionWindow {
    @Test
    void whatWasSavedComesBackOnEveryPage() throws IOException {
        toggle("tanh");
        train(150);
        String before = text();
        ExploreView view = explore().view();
        Frame frame = seen();
        Path file = folder.resolve("mine.json");
        save(file);
        assertThat(Files.readString(file)).isEqualTo(before);
        toggle("mish");
        lab.act(() -> run().experimentProperty().set(Experiment.standard().withDepth(2)));
        train(40);
        assertThat(text()).isNotEqualTo(before);
        open(file, "Opened " + file);
        await(() -> seen().step() == 150);
        assertThat(explore().view()).isEqualTo(view);
        assertThat(seen().scores()).isEqualTo(frame.scores());
        assertThat(lab.window().front()).isInstanceOf(TrainingPage.class);
        assertThat(text()).isEqualTo(before);
        assertThat(lab.window().sessions().recentProperty().get()).containsExactly(file);
    }

    @Test
    void aNewSessionIsAsAtTheStart() {
        String first = text();
        toggle("tanh");
        train(20);
        lab.act(() -> lab.window().sessions().clear());
        assertThat(lab.window().front()).isEqualTo(explore());
        assertThat(text()).isEqualTo(first);
        lab.act(() -> lab.window().open(lab.page(TrainingPage.class)));
        await(() -> run().frameProperty().get() != null && seen().step() == 0);
    }

    @Test
    void aDamagedFileIsRefusedInWordsAndChangesNothing() throws IOException {
        train(30);
        String before = text();
        Path file = folder.resolve("broken.json");
        Files.writeString(file, before.replace("\"seed\": 1", "\"seed\": true"));
        open(file, "Not done: " + file + ": run.experiment.seed: got true, wanted a whole number");
        assertThat(text()).isEqualTo(before);
        Files.writeString(file, before.replaceFirst("\"lens\": \"curves\"", "\"lens\": \"fish eye\""));
        open(file, "Not done: " + file + ": pages.explore.view: lens fish eye is unknown");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void savingKeepsTheFileFromBeforeAndWhatNewerVersionsWrote() throws IOException {
        Path file = folder.resolve("mine.json");
        String newer = text().replaceFirst("\"page\":", "\"mood\": \"calm\",\n  \"page\":");
        Files.writeString(file, newer);
        open(file, "Opened " + file);
        toggle("tanh");
        save(file);
        assertThat(Files.readString(file)).contains("\"mood\": \"calm\"").contains("\"tanh\"");
        assertThat(folder.resolve("mine.json.bak")).hasContent(newer);
    }

    @Test
    void openingCanBeTakenBackAndDoneAgain() {
        Path file = folder.resolve("other.json");
        save(file);
        train(40);
        toggle("gelu");
        String mine = text();
        open(file, "Opened " + file);
        String opened = text();
        assertThat(opened).isNotEqualTo(mine);
        for (String wanted : List.of(mine, opened, mine)) {
            lab.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            await(() -> lab.window().status().messageProperty().get().equals("Brought back what was there before"));
            lab.frames(10);
            assertThat(text()).isEqualTo(wanted);
            lab.act(() -> lab.window().status().say(""));
        }
    }

    @Test
    void withNothingOpenedThereIsNoWayBack() {
        String before = text();
        lab.act(() -> lab.window().sessions().back());
        assertThat(lab.window().status().messageProperty().get())
                .isEqualTo("Nothing has been opened, so there is nothing to go back to");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void weightsThatDoNotFitAreSaidToBeMissing() {
        lab.act(() -> lab.window().open(lab.page(TrainingPage.class)));
        lab.act(() -> run().experimentProperty().set(large()));
        await(() -> run().frameProperty().get() != null && seen().experiment().depth() == 15);
        train(1);
        Path file = folder.resolve("large.json");
        save(file);
        assertThat(lab.window().status().messageProperty().get())
                .matches("Saved the session without its 3,\\d{3},\\d{3} trained weights, which need more than 24 MiB;"
                        + " opened, it starts from the initial ones: .*large.json");
        open(file, "Opened " + file);
        assertThat(run().experimentProperty().get()).isEqualTo(large());
        await(() -> run().frameProperty().get() != null && seen().step() == 0);
    }

    private static Experiment large() {
        Experiment standard = Experiment.standard();
        return standard.withArchitecture(standard.architecture().withDepth(15).withWidth(512));
    }

    @Test
    void whatWasOpenIsBroughtBackAfterACrash() throws IOException, TimeoutException {
        toggle("tanh");
        train(60);
        String before = text();
        lab.act(() -> lab.window().sessions().keep());
        await(() -> kept("open-").isPresent());
        Path orphan = kept("open-").orElseThrow();
        Files.copy(orphan, folder.resolve("drawer").resolve("open-999999999-1.json"));
        lab.close();
        assertThat(kept("open-")).map(Path::getFileName).hasValue(Path.of("open-999999999-1.json"));
        begin();
        await(() -> lab.window().status().messageProperty().get().startsWith("Brought back"));
        await(() -> seen().step() == 60);
        assertThat(text()).isEqualTo(before);
        assertThat(kept("open-")).isEmpty();
    }

    private Optional<Path> kept(String start) {
        try (var files = Files.list(folder.resolve("drawer"))) {
            return files.filter(each -> String.valueOf(each.getFileName()).startsWith(start))
                    .findFirst();
        } catch (IOException none) {
            return Optional.empty();
        }
    }
}
