package activationlab.export;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.figure.Figure;
import activationlab.figure.SampleFigures;
import activationlab.plot.CurveView;
import activationlab.plot.CurvesPlot;
import activationlab.plot.StyledActivation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    private static Figure titled(String title) {
        return SampleFigures.all().getFirst().withTitle(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ReLU, GELU and their derivatives | relu-gelu-derivatives",
                "Loss by epoch (test) | loss-epoch-test",
                "../../etc/passwd | etc-passwd",
                "'' | chart",
                "\u6fc0\u6d3b | chart",
                "f\u2032(x\u00b2) | f-x2",
                "Twentysix activations in one chart and a title that never ends, nobody would want to type it |"
                        + " twentysix-activations-one-chart-title-that-never-ends-nobody",
            })
    void namesSayWhatIsInTheFile(String title, String name) {
        assertThat(FileNames.of(titled(title))).isEqualTo(name);
    }

    @Test
    void aFewActivationsAreNamed() {
        List<StyledActivation> curves = new ArrayList<>();
        for (String id : List.of("relu", "gelu", "tanh", "elu", "selu")) {
            Catalog.all().stream()
                    .filter(one -> one.id().equals(id))
                    .forEach(one -> curves.add(new StyledActivation(one, curves.size())));
        }
        assertThat(FileNames.of(CurvesPlot.overlay(curves.subList(0, 2), CurveView.classic())))
                .isEqualTo("relu-gelu-derivatives");
        assertThat(FileNames.of(CurvesPlot.pairs(curves.subList(0, 3), CurveView.classic())))
                .isEqualTo("relu-gelu-tanh-derivatives");
        assertThat(FileNames.of(CurvesPlot.overlay(curves, CurveView.classic())))
                .isEqualTo("activation-functions-derivatives");
    }

    @Test
    void noTwoFilesShareAName() {
        assertThat(FileNames.of(List.of(titled("Loss"), titled("the loss"), titled("Other"), titled("loss"))))
                .containsExactly("loss", "loss-2", "other", "loss-3");
    }
}
