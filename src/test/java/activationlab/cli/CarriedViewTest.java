package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void whatThePageHasNoPlaceForIsDrawnAndNotCarried() {
        Path file = folder.resolve("far.png");
        assertThat(run("render scan --activations gelu --at 40 --x -50:50 --out", file.toString()))
                .isZero();
        assertThat(run("open --print", file.toString())).isEqualTo(CommandLineEntry.BAD_INPUT);
        assertThat(err.toString())
                .isEqualTo("activation-lab open: " + file
                        + ": this PNG carries no experiment, wanted one that was exported with its experiment\n");
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
