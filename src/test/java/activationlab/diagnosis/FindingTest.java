package activationlab.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.training.LayerStats;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final double NONE = Double.NaN;

    @Test
    void namesTheLayerWithMostDeadUnitsAndWarnsFromTwentyPercent() {
        assertThat(DeadUnits.of(dead(0, 12.5, 0)))
                .isEqualTo(new Finding(Severity.NOTICE, "layer 2: 12.5 % of units are dead on the data set"));
        Finding warning = DeadUnits.of(dead(0, 25, 62));
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(warning.sentence()).startsWith("layer 3: 62 % of units are dead on the data set; try");
        assertThat(DeadUnits.of(dead(20)).severity()).isEqualTo(Severity.NOTICE);
    }

    @Test
    void tellsADeadLayerFromADeadNetworkAndFromAHealthyOne() {
        assertThat(DeadUnits.of(dead(0, 100, 100)))
                .isEqualTo(new Finding(
                        Severity.DANGER, "layer 2: all units are dead on the data set, so no sample gets through"));
        assertThat(DeadUnits.of(dead(100, 100)).sentence()).startsWith("every hidden unit is dead on the data set");
        assertThat(DeadUnits.of(List.of(new LayerStats(1, 1, 48.3, 0, 0))))
                .isEqualTo(new Finding(
                        Severity.CALM, "no unit is dead on the data set", "48.3 % of all entries are zero"));
        assertThat(DeadUnits.of(dead(0)).sentence()).endsWith("no entry is zero");
    }

    @Test
    void comparesTheGradientOfTheFirstLayerWithTheLast() {
        assertThat(flow(0.001, 0.01, 0.4))
                .isEqualTo(
                        new Finding(Severity.WARNING, "layer 1 gets 1/400 of the output layer's gradient: vanishing"));
        assertThat(flow(500, 20, 1).sentence()).startsWith("layer 1 gets 500 times the output layer's gradient");
        assertThat(flow(500, 20, 1).severity()).isEqualTo(Severity.WARNING);
        assertThat(flow(0.62, 0.8, 1))
                .isEqualTo(new Finding(Severity.CALM, "layer 1 gets 0.62 of the output layer's gradient"));
        assertThat(flow(1e-12, 1).sentence()).contains("1.0×10⁻¹² of");
    }

    @Test
    void neverHidesAGradientOfExactlyZero() {
        assertThat(flow(0, 0, 0.3, 1))
                .isEqualTo(new Finding(
                        Severity.DANGER, "on this batch layers 1 to 2 get a gradient of exactly 0: they do not learn"));
        assertThat(flow(0, 1).sentence()).startsWith("on this batch layer 1 gets a gradient of exactly 0");
        assertThat(flow(0, 0).sentence())
                .isEqualTo("on this batch the gradient of all weights is exactly 0: no step moves them");
    }

    @Test
    void theGravestFindingWinsAndTheFirstAmongEquals() {
        Finding calm = new Finding(Severity.CALM, "calm");
        Finding first = new Finding(Severity.WARNING, "first");
        Finding second = new Finding(Severity.WARNING, "second");
        assertThat(Finding.gravest(List.of(calm, first, second))).isSameAs(first);
    }

    @Test
    void writesSharesAndSettingsAsPeopleSayThem() {
        assertThat(Wording.percent(62)).isEqualTo("62 %");
        assertThat(Wording.percent(98.44)).isEqualTo("98.4 %");
        assertThat(Wording.percent(Double.NaN)).isEqualTo("unknown");
        assertThat(Wording.strictPercent(100)).isEqualTo("100 %");
        assertThat(Wording.strictPercent(99.9999)).isEqualTo("> 99.99 %");
        assertThat(Wording.strictPercent(99.984)).isEqualTo("99.98 %");
        assertThat(Wording.strictPercent(95.81)).isEqualTo("95.8 %");
        assertThat(Wording.strictPercent(0.334)).isEqualTo("0.33 %");
        assertThat(Wording.strictPercent(1e-7)).isEqualTo("< 0.01 %");
        assertThat(Wording.strictPercent(0)).isEqualTo("0 %");
        assertThat(Wording.share(1 / 54_321.0)).isEqualTo("1/54,000 of");
        assertThat(Wording.share(3.04)).isEqualTo("3.0 times");
        assertThat(Wording.setting(-2.5)).isEqualTo("−2.5");
        assertThat(Wording.setting(10)).isEqualTo("10");
        assertThat(Wording.setting(0.03)).isEqualTo("0.03");
        assertThat(Wording.setting(0)).isEqualTo("0");
        assertThat(Wording.setting(1e-5)).isEqualTo("1.00×10⁻⁵");
    }

    @Test
    void saysNeverPositiveOnlyWhereThatIsWhatIsCounted() {
        assertThat(DeadMeasure.silence(Catalog.require("relu"))).isEqualTo("never positive");
        assertThat(DeadMeasure.silence(Catalog.require("relu6"))).isEqualTo("never positive");
        assertThat(DeadMeasure.silence(Catalog.require("leaky_relu"))).isEqualTo("always 0");
        assertThat(DeadMeasure.silence(Catalog.require("tanh"))).isEqualTo("always 0");
    }

    private static List<LayerStats> dead(double... shares) {
        return DoubleStream.of(shares)
                .mapToObj(share -> new LayerStats(1, 1, share, share, share))
                .toList();
    }

    private static Finding flow(double... norms) {
        List<LayerStats> layers = DoubleStream.of(norms)
                .mapToObj(norm -> new LayerStats(norm, norm, NONE, NONE, NONE))
                .toList();
        return GradientFlow.of(layers, GradientTensor.WEIGHTS);
    }
}
