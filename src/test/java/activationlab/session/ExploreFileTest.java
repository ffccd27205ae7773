package activationlab.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.activation.Catalog;
import activationlab.analysis.Logits;
import activationlab.analysis.Scan;
import activationlab.analysis.Signal;
import activationlab.dataset.BadFile;
import activationlab.formula.Formula;
import activationlab.precision.Difference;
import activationlab.precision.Pitfall;
import activationlab.scale.Range;
import activationlab.training.ZeroSlopeScene;
import activationlab.training.ZeroSlopeStudy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExploreFileTest {
    private static final Formula TYPED = Formula.parse("x*sigmoid(b*x)")
            .named("gate")
            .withRange("b", Range.of(0, 3))
            .with("b", 1.5);
    private static final CurvesState CURVES = new CurvesState(
            PanelOrder.PAIRS, 7.5, false, List.of(new Zoom(1, Optional.of(Range.of(-1, 0.25)), Optional.empty())));
    private static final ExploreView VIEW = new ExploreView(
            List.of(
                    new CurveState(Catalog.require("leaky_relu").with("alpha", 0.2), true, Optional.of(3)),
                    new CurveState(Catalog.require("tanh"), false, Optional.of(0)),
                    new CurveState(TYPED, true, Optional.of(4))),
            Optional.of(TYPED.id()),
            Optional.of(-0.125),
            "curves",
            Lenses.FIRST
                    .with(CURVES)
                    .with(new ScanState(new Scan(-10, 2), List.of()))
                    .with(CheckState.FIRST.withOnly(Optional.of(Difference.CENTRAL)))
                    .with(SignalState.FIRST.withSignal(new Signal(-2.5, 0.5, 0.01)))
                    .with(SoftmaxState.FIRST.withLogits(new Logits(List.of(2.0, 4.25), 0.5, 1)))
                    .with(DigitsState.FIRST
                            .withTopic(DigitsTopic.ZERO_SLOPE)
                            .withFormula(Optional.of(Pitfall.EXPM1))
                            .withStudy(new ZeroSlopeStudy(ZeroSlopeScene.CIRCLE, 70, 9))));

    @TempDir
    private Path folder;

    private ExploreView readAgain(String text) throws IOException {
        Path file = folder.resolve("view.json");
        Files.writeString(file, text);
        return ExploreFile.read(file);
    }

    @Test
    void aViewReadsBackEqual() throws IOException {
        assertThat(readAgain(ExploreFile.text(VIEW))).isEqualTo(VIEW);
    }

    @Test
    void aLensThatTheFileDoesNotKnowStartsAsItAlwaysDoes() throws IOException {
        String text = ExploreFile.text(VIEW).replaceAll("(?s)\"lenses\": \\{.*", "\"lenses\": {}}}");
        assertThat(readAgain(text).lenses()).isEqualTo(Lenses.FIRST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\": 1 | \"version\": 2 | version: got 2, wanted a whole number from 1 to 1",
                "\"focus\" | \"fokus\" | explore.fokus: unknown, wanted only curves, focus, probe, lens, lenses",
                "\"order\": \"pairs\" | \"order\": \"heap\" "
                        + "| explore.lenses.curves.order: got \"heap\", wanted one of overlay, pairs, grid",
                "\"reach\": 7.5 | \"reach\": 750 | explore.lenses.curves: reach 750.0 is outside 0.5..100.0",
                "\"zones\": false, | '' | explore.lenses.curves.zones: missing, wanted in every file",
                "\"zones\": false | \"zones\": 0 | explore.lenses.curves.zones: got 0, wanted true or false",
                "\"max\": 0.25 | \"max\": -3 | explore.lenses.curves.zooms[0].x: range -1.0..-3.0 is not finite",
                "\"panel\": 1 | \"panel\": 1.5 | explore.lenses.curves.zooms[0].panel: got 1.5, wanted a whole number",
                "\"curves\": { | \"kurves\": { | explore.lenses.kurves: unknown, wanted only check, curves,",
                "leaky_relu | leaky | explore.curves[0].activation.id: got \"leaky\", wanted one of identity",
                "\"alpha\": 0.2 | \"alpha\": \"a\" | explore.curves[0].activation.parameters.alpha: got \"a\", wanted",
                "\"alpha\": 0.2 | \"beta\": 0.2 | explore.curves[0].activation.parameters.beta: unknown, wanted alpha",
                "\"formula\": \"x* | \"formula\": \"x+* | explore.curves[2].activation.formula: column",
                "\"b\": 1.5 | \"b\": 4 | explore.curves[2].activation.parameters.b: got 4, wanted a number in 0.0..3.0",
                "\"at\": -10 | \"at\": -11 | explore.lenses.scan: place of the scan -11.0 is outside -10.0..10.0",
                "\"only\": \"central\" | \"only\": \"c\" "
                        + "| explore.lenses.check.only: got \"c\", wanted one of forward, central",
                "\"deviation\": 0.5 | \"deviation\": 0 | explore.lenses.signal.signal: deviation of the inputs 0.0",
                "4.25 | 11 | explore.lenses.softmax: logit 11.0 is outside -10.0..10.0",
                "\"target\": 1 | \"target\": 2 | explore.lenses.softmax.logits: right class 2 of 2, wanted 0..1",
                "\"steps\": 70 | \"steps\": 7 | explore.lenses.digits.study: steps 7 is outside 10..5000",
                "\"formula\": \"expm1\" | \"formula\": \"e\" "
                        + "| explore.lenses.digits.formula: got \"e\", wanted one of sigmoid",
                "\"slot\": 3 | \"slot\": -3 | explore.curves[0]: slot -3 is negative",
                "\"lens\": \"curves\" | \"lens\": \"x\" | explore: lens x is unknown, wanted one of check, curves,",
                "\"id\": \"tanh\" | \"id\": \"leaky_relu\" | explore: leaky_relu is listed twice, wanted once",
            })
    void aFaultIsRefusedByItsPathAndReason(String good, String bad, String refusal) {
        String text = ExploreFile.text(VIEW);
        assertThat(text).contains(good);
        assertThatThrownBy(() -> readAgain(text.replace(good, bad)))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining(refusal);
    }
}
