package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.figure.Series;
import activationlab.formula.Formula;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapsTest {
    private static final Range VIEW = Range.of(-5, 5);

    private static List<Double> breaks(Series series) {
        List<Double> places = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            if (Double.isNaN(series.y(i))) {
                places.add(series.x(i));
            }
        }
        return places;
    }

    @ParameterizedTest
    @CsvSource({
        "1/x, 0",
        "1/(x-0.3), 0.3",
        "1/(x-0.3)^2, 0.3",
        "-1/x^2, 0",
        "exp(1/x), 0",
        "log(abs(x)), 0",
        "x/(x^2-2x+1), 1",
    })
    void noLineIsDrawnAcrossAPole(String formula, double pole) {
        Sampling sampling = new Sampling(Formula.parse(formula), VIEW, 1000);
        for (Series series : List.of(sampling.values(), sampling.slopes())) {
            assertThat(breaks(series))
                    .hasSize(1)
                    .allSatisfy(place -> assertThat(place).isCloseTo(pole, Offset.offset(1e-3)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 500, 1000, 5000})
    void tangentHasAGapAtEachOfItsPoles(int points) {
        Sampling sampling = new Sampling(Formula.parse("sin(x)/cos(x)"), VIEW, points);
        assertThat(breaks(sampling.values()))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-6 ? 0 : Double.compare(a, b))
                .containsExactly(-1.5 * Math.PI, -0.5 * Math.PI, 0.5 * Math.PI, 1.5 * Math.PI);
    }

    static List<Activation> catalog() {
        return Catalog.all();
    }

    @ParameterizedTest
    @MethodSource("catalog")
    void whatIsContinuousStaysInOnePiece(Activation activation) {
        for (double reach : new double[] {0.01, 1, 5, 100, 1e5, 1e12}) {
            Sampling sampling = new Sampling(activation, Range.of(-reach, 0.9 * reach), 777);
            long jumps = sampling.kinks().stream().filter(kink -> kink.jump()).count();
            assertThat(breaks(sampling.values())).as("reach %s", reach).hasSize((int) jumps);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sin(1000x)", "x^(1/3)", "sqrt(abs(x))", "tanh(1e6 x)", "1/(x^2+1e-9)"})
    void whatIsOnlySteepStaysInOnePiece(String formula) {
        Sampling sampling = new Sampling(Formula.parse(formula), Range.of(0, 5), 1001);
        assertThat(breaks(sampling.values())).isEmpty();
    }
}
