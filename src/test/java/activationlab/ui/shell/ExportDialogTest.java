package activationlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.export.CarriedState;
import activationlab.export.FigureFormat;
import activationlab.live.Request;
import activationlab.live.Trainer;
import activationlab.session.State;
import activationlab.session.StateFile;
import activationlab.training.Experiment;
import activationlab.ui.dead.DeadPage;
import activationlab.ui.explore.ExplorePage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The dialog that exports charts, in the real window; everything goes into a folder of the test's own. */
class ExportDialogTest {
    @TempDir
    private Path folder;

    private LabWindow lab;

    @BeforeEach
    void open() throws TimeoutException {
        lab = window();
        lab.act(() -> lab.window().open(lab.page(ExplorePage.class)));
    }

    private LabWindow window() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        Drawer drawer = new Drawer(folder.resolve("drawer"));
        return LabWindow.open(
                () -> new MainWindow(stage, new Trainer(Request.paused(Experiment.standard())), Optional.of(drawer)));
    }

    @AfterEach
    void close() throws TimeoutException {
        lab.close();
    }

    private void openDialog() {
        lab.robot().push(KeyCode.CONTROL, KeyCode.E);
        lab.frames(2);
    }

    private Node dialog() {
        return lab.find(".export-form");
    }

    private void choose(String words) {
        ToggleButton button = lab.robot()
                .from(dialog())
                .lookup((Node node) -> node instanceof ToggleButton one && words.equals(one.getText()))
                .queryAs(ToggleButton.class);
        lab.act(button::fire);
    }

    private String suggested() {
        return lab.find("#export-file", TextField.class).getText();
    }

    private void exportTo(Path file) throws TimeoutException {
        lab.act(() -> lab.find("#export-file", TextField.class).setText(file.toString()));
        lab.robot().clickOn("#export-now");
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> lab.robot().lookup(".export-form").tryQuery().isEmpty());
        lab.frames(2);
        assertThat(message()).startsWith("Saved ");
    }

    private String message() {
        return lab.window().status().messageProperty().get();
    }

    @ParameterizedTest
    @EnumSource(FigureFormat.class)
    void everyFormatIsWrittenAndCarriesTheSession(FigureFormat format) throws IOException, TimeoutException {
        openDialog();
        choose(format.title());
        assertThat(suggested()).endsWith("-derivatives." + format.extension());
        Path file = folder.resolve("chart." + format.extension());
        exportTo(file);
        State state = StateFile.parse(file, CarriedState.read(file));
        assertThat(state.page()).isEqualTo("explore");
        assertThat(state.run()).isPresent();
        switch (format) {
            case PNG -> assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1920);
            case SVG -> assertThat(Files.readString(file)).contains("viewBox=\"0 0 960 540\"");
            case PDF -> {
                try (PDDocument document = Loader.loadPDF(file.toFile())) {
                    assertThat(document.getNumberOfPages()).isEqualTo(1);
                    assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(720);
                }
            }
            case CSV -> assertThat(Files.readAllLines(file).get(1)).startsWith("x,");
            default -> assertThat(Files.readString(file)).contains("\n| x | ");
        }
    }

    @Test
    void exportDropExportGivesTheSamePixelsAndNumbers() throws IOException, TimeoutException {
        Path picture = folder.resolve("one.png");
        Path numbers = folder.resolve("one.csv");
        lab.act(() -> lab.find("#arrange-pairs", ToggleButton.class).fire());
        openDialog();
        exportTo(picture);
        openDialog();
        choose("CSV");
        exportTo(numbers);
        lab.act(() -> lab.find("#arrange-overlay", ToggleButton.class).fire());
        lab.act(() -> lab.window().openFile(picture));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> message().startsWith("Opened "));
        lab.frames(3);
        openDialog();
        exportTo(folder.resolve("two.csv"));
        openDialog();
        choose("PNG");
        exportTo(folder.resolve("two.png"));
        assertThat(pixels(folder.resolve("two.png"))).isEqualTo(pixels(picture));
        assertThat(lines(folder.resolve("two.csv"))).isEqualTo(lines(numbers)).hasSizeGreaterThan(100);
    }

    private static int[] pixels(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** The lines after the one that carries the session. */
    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).toList();
    }

    @Test
    void allChartsOfAPageBecomeFilesOfTheirOwnNamesOrOneDocument() throws IOException, TimeoutException {
        lab.act(() -> lab.window().open(lab.page(DeadPage.class)));
        lab.frames(3);
        openDialog();
        int charts = Integer.parseInt(lab.robot()
                .from(dialog())
                .lookup((Node node) ->
                        node instanceof ToggleButton one && one.getText().startsWith("All "))
                .queryAs(ToggleButton.class)
                .getText()
                .substring(4));
        assertThat(charts).isGreaterThan(1);
        choose("All " + charts);
        choose("SVG");
        Path all = Files.createDirectory(folder.resolve("all"));
        exportTo(all);
        try (Stream<Path> files = Files.list(all)) {
            assertThat(files).hasSize(charts).allMatch(file -> file.toString().endsWith(".svg"));
        }
        openDialog();
        choose("PDF");
        Path book = folder.resolve("all.pdf");
        exportTo(book);
        try (PDDocument document = Loader.loadPDF(book.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(charts);
        }
    }

    @Test
    void thePreviewShowsThePictureOrTheTable() throws TimeoutException {
        openDialog();
        ImageView picture = lab.find(dialog(), ".export-preview .image-view", ImageView.class);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> picture.getImage() != null);
        assertThat(picture.getImage().getPixelReader().getArgb(0, 0)).isEqualTo(0xffffffff);
        choose("Dark");
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> picture.getImage().getPixelReader().getArgb(0, 0) != 0xffffffff);
        choose("CSV");
        TextArea table = lab.find(dialog(), ".text-area", TextArea.class);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> table.getText().startsWith("x,"));
    }

    @Test
    void theLastChoiceIsRememberedInTheNextWindow() throws TimeoutException {
        openDialog();
        choose("SVG");
        choose("Print");
        choose("Outlines");
        CheckBox carries = lab.find(dialog(), ".check-box", CheckBox.class);
        lab.act(() -> carries.setSelected(false));
        exportTo(folder.resolve("print.svg"));
        lab.close();
        lab = window();
        openDialog();
        assertThat(suggested()).endsWith(".svg");
        for (String words : List.of("SVG", "Print", "Outlines")) {
            ToggleButton button = lab.robot()
                    .from(dialog())
                    .lookup((Node node) -> node instanceof ToggleButton one && words.equals(one.getText()))
                    .queryAs(ToggleButton.class);
            assertThat(button.isSelected()).as(words).isTrue();
        }
        assertThat(lab.find(dialog(), ".check-box", CheckBox.class).isSelected())
                .isFalse();
    }

    @Test
    void aNameThatWasTypedIsKeptWithAnotherEnd() {
        openDialog();
        lab.act(() -> lab.find("#export-file", TextField.class)
                .setText(folder.resolve("mine.png").toString()));
        choose("PDF");
        assertThat(suggested()).isEqualTo(folder.resolve("mine.pdf").toString());
    }

    private void openFilm() {
        lab.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        lab.frames(2);
        type("Frames", "5");
        type("Steps", "40");
        type("Width", "320");
        type("Height", "240");
    }

    private void type(String name, String number) {
        TextField field = lab.robot()
                .from(dialog())
                .lookup((Node node) ->
                        node instanceof TextField one && (name + ", typed value").equals(one.getAccessibleText()))
                .queryAs(TextField.class);
        lab.act(field::requestFocus);
        lab.robot().push(KeyCode.CONTROL, KeyCode.A).write(number).push(KeyCode.TAB);
        lab.frames(1);
    }

    @Test
    void aFilmOfTheTrainingIsWritten() throws IOException, TimeoutException {
        openFilm();
        choose("Dead units");
        assertThat(suggested()).endsWith("dead-units.gif");
        Path file = folder.resolve("film.gif");
        exportTo(file);
        assertThat(message()).isEqualTo("Saved " + file + ", 5 frames, 320x240 pixels at 120 dpi");
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(320);
    }

    @Test
    void closingTheDialogEndsTheFilmAndLeavesNothing() throws IOException, TimeoutException {
        openFilm();
        type("Frames", "500");
        type("Steps", "10000000");
        Path film = Files.createDirectory(folder.resolve("film"));
        lab.act(() -> lab.find("#export-file", TextField.class)
                .setText(film.resolve("film.gif").toString()));
        lab.robot().clickOn("#export-now");
        lab.frames(2);
        lab.robot().push(KeyCode.ESCAPE);
        lab.frames(2);
        assertThat(lab.robot().lookup(".export-form").tryQuery()).isEmpty();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> message().startsWith("Not saved: "));
        assertThat(message()).isEqualTo("Not saved: cancelled");
        try (Stream<Path> left = Files.list(film)) {
            assertThat(left).isEmpty();
        }
    }
}
