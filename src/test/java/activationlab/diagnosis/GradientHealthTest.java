package activationlab.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradientHealthTest {
    private static Finding ofNorms(Double... norms) {
        return GradientHealth.of(List.of(norms), Collections.nCopies(norms.length, 1e-3));
    }

    private static String ofMeans(Double... means) {
        return GradientHealth.of(Collections.nCopies(means.length, 1.0), List.of(means))
                .sentence();
    }

    @Test
    void vanishingAndExplodingAreNamedWithTheirThresholds() {
        assertThat(ofNorms(0.001, 0.01, 0.4))
                .isEqualTo(new Finding(
                        Severity.WARNING,
                        "vanishing: layer 1 gets 1/400 of the output layer's gradient, less than 1/100 of it"));
        assertThat(ofNorms(500.0, 1.0))
                .isEqualTo(new Finding(
                        Severity.WARNING,
                        "exploding on the way back: layer 1 gets 500 times the output layer's gradient,"
                                + " more than 100 times"));
        assertThat(ofNorms(0.0101, 1.0).severity()).isEqualTo(Severity.CALM);
        assertThat(ofNorms(0.62, 1.0))
                .isEqualTo(new Finding(Severity.CALM, "layer 1 gets 0.62 of the output layer's gradient"));
    }

    @Test
    void layersWhoseMeanGradientIsBelowTheThresholdHaveVanished() {
        assertThat(ofMeans(9e-8, 1e-8, 1e-3))
                .isEqualTo("vanished: mean |dL/dw| is below 10⁻⁷ in layers 1 to 2;"
                        + " layer 1 gets 1.0 of the output layer's gradient");
        assertThat(ofMeans(9e-8, 1e-3)).contains(" in layer 1;");
        assertThat(ofMeans(0.0, 1e-9)).contains(" in all layers;");
        assertThat(ofMeans(0.0, 1e-3, 1e-9, 1e-3)).contains(" in 2 of 4 layers;");
        assertThat(ofMeans(1e-7, 1.0)).startsWith("layer 1 gets");
    }

    @Test
    void aGradientOfExactlyZeroOrBeyondAllNumbersIsADanger() {
        assertThat(ofNorms(0.0, 0.0, 1.0))
                .isEqualTo(new Finding(
                        Severity.DANGER, "on this batch layers 1 to 2 get a gradient of exactly 0: they do not learn"));
        assertThat(ofNorms(0.0, 0.0).sentence()).startsWith("on this batch the gradient of all weights is exactly 0");
        assertThat(ofNorms(Double.NaN, 1.0))
                .isEqualTo(new Finding(Severity.DANGER, "exploding: gradients are larger than any number there is"));
        assertThat(ofNorms(Double.POSITIVE_INFINITY, 1.0).severity()).isEqualTo(Severity.DANGER);
    }
}
