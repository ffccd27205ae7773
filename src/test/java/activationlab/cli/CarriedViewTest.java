package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.dataset.BadFile;
import activationlab.export.FigureFormat;
import activationlab.scale.Range;
import activationlab.session.CurveState;
import activationlab.session.CurvesState;
import activationlab.session.ExploreView;
import activationlab.session.PanelOrder;
import activationlab.session.ScanState;
import activationlab.session.State;
import activationlab.session.StateFile;
import activationlab.session.Zoom;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code render} puts into a file is what {@code open --print} takes out of it, and the window's page. */
class CarriedViewTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String words, String... more) {
        List<String> all = new ArrayList<>(List.of(words.split(" ", -1)));
        Collections.addAll(all, more);
        return CommandLineEntry.run(all.toArray(new String[0]), new PrintWriter(out), new PrintWriter(err));
    }

    private ExploreView printed(Path file) {
        out.getBuffer().setLength(0);
        assertThat(run("open --print", file.toString())).as(err.toString()).isZero();
        State state = StateFile.parse(file, out.toString());
        assertThat(state.page()).isEqualTo("explore");
        return state.switches().get("explore", "view", ExploreView.class).orElseThrow();
    }

    private static List<String> shown(ExploreView view) {
        return view.curves().stream()
                .filter(CurveState::shown)
                .map(curve -> curve.activation().id())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(FigureFormat.class)
    void everyFormatCarriesTheCurves(FigureFormat format) {
        Path file = folder.resolve("curves." + format.extension());
        int code = run("render curves --activations relu,leaky_relu:alpha=0.2 --x -3:5 --out", file.toString());
        assertThat(code).as(err.toString()).isZero();
        ExploreView view = printed(file);
        assertThat(shown(view)).containsExactly("relu", "leaky_relu");
        assertThat(view.curves().get(1).activation().parameter("alpha")).isEqualTo(0.2);
        CurvesState curves = view.lenses().get(CurvesState.class);
        assertThat(curves.order()).isEqualTo(PanelOrder.OVERLAY);
        assertThat(curves.reach()).isEqualTo(5);
        assertThat(curves.zooms()).containsExactly(new Zoom(0, Optional.of(Range.of(-3, 5)), Optional.empty()));
    }

    @Test
    void theWayOfLookingComesWithIt() {
        Path file = folder.resolve("scan.svg");
        assertThat(run("render scan --activations gelu --at 1.5 --upstream -2 --out", file.toString()))
                .isZero();
        ExploreView view = printed(file);
        assertThat(view.lens()).isEqualTo("scan");
        assertThat(shown(view)).containsExactly("gelu");
        assertThat(view.lenses().get(ScanState.class).scan().at()).isEqualTo(1.5);
    }

    @ParameterizedTest
    @CsvSource({
        "'render scan --activations gelu --x -50:50 --at 40', '--activations|gelu|--x|-50:50|--at|40|--upstream|1'",
        "'render plane --units 3', '--units|3|--seed|1|--x|-3:3'",
    })
    void whatThePageHasNoPlaceForCarriesHowItWasDrawn(String words, String arguments) {
        Path file = folder.resolve("drawn.png");
        assertThat(run(words + " --out", file.toString())).as(err.toString()).isZero();
        out.getBuffer().setLength(0);
        assertThat(run("open --print", file.toString())).as(err.toString()).isZero();
        String command = words.substring(0, words.indexOf(" -"));
        assertThat(out.toString())
                .contains("\"drawing\"", "\"command\": \"" + command + "\"", "\"program\": \"Activation Lab ");
        List<String> lines = out.toString().lines().map(String::strip).toList();
        for (String argument : arguments.split("\\|", -1)) {
            assertThat(lines).anyMatch(line -> line.replace(",", "").equals("\"" + argument + "\""));
        }
        assertThatThrownBy(() -> StateFile.parse(file, out.toString()))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("draws it: activation-lab " + words);
    }

    @ParameterizedTest
    @CsvSource({
        "e1-death, dead-units",
        "e4-statistics, gradients",
        "e5-boundary, train",
        "e7-depth, gradients",
        "e8-telephone, gradients",
        "training-loss, train",
        "curves-grid, explore",
        "digits-softplus, explore",
    })
    void chartsOfTheGalleryCarryTheirPage(String chart, String page) throws IOException {
        GalleryFiles.write(chart, folder);
        Path file = folder.resolve(chart + ".png");
        assertThat(run("open --print", file.toString())).isZero();
        assertThat(StateFile.parse(file, out.toString()).page()).isEqualTo(page);
    }

    @Test
    void aRaceCarriesItsOptions() {
        int code = run(
                "experiment E2 --activations relu --seeds 2 --out",
                folder.resolve("e2.csv").toString(),
                "--charts",
                folder.toString());
        assertThat(code).as(err.toString()).isZero();
        assertThat(run("open --print", folder.resolve("e2-losses.png").toString()))
                .isZero();
        assertThat(out.toString().replaceAll("\\s", ""))
                .contains("\"experimentE2\"", "[\"--seeds\",\"2\",\"--activations\",\"relu\"]")
                .doesNotContain(folder.toString());
    }

    @Test
    void theFormatMayBeNamed() throws IOException {
        Path file = folder.resolve("curves");
        assertThat(run("render overlay --activations relu --format csv --out", file.toString()))
                .isZero();
        assertThat(Files.readAllLines(file).get(1)).isEqualTo("x,ReLU [f(x)],ReLU [f\u2032(x)]");
        assertThat(run("render overlay --activations relu --out", file.toString()))
                .isEqualTo(CommandLineEntry.BAD_INPUT);
        assertThat(err.toString()).contains("wanted a name that ends in .png, .svg, .pdf, .csv or .md");
    }

    @Test
    void lettersMayBeOutlines() throws IOException {
        Path file = folder.resolve("curves.svg");
        assertThat(run("render overlay --activations relu --letters outlines --out", file.toString()))
                .isZero();
        assertThat(Files.readString(file)).doesNotContain("<text").contains("<path aria-label=");
    }

    @Test
    void aDamagedFileIsRefusedInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.svg"), "<svg><g>");
        assertThat(run("open --print", file.toString())).isEqualTo(CommandLineEntry.BAD_INPUT);
        assertThat(err.toString())
                .startsWith("activation-lab open: " + file + ", line 1, column ")
                .hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }
}
