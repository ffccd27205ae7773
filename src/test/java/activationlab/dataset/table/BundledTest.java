package activationlab.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.dataset.Material;
import activationlab.dataset.Samples;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data sets that come with the program are those that their citations name. */
class BundledTest {
    /** Ranges from the description of the data set in scikit-learn. */
    @ParameterizedTest
    @CsvSource({
        "sepal_length, 4.3, 7.9",
        "sepal_width, 2.0, 4.4",
        "petal_length, 1.0, 6.9",
        "petal_width, 0.1, 2.5",
    })
    void irisHasThePublishedRanges(String feature, double least, double most) {
        assertRange(Bundled.IRIS.material(), feature, least, most);
    }

    /** Ranges from the description of the data set in scikit-learn. */
    @ParameterizedTest
    @CsvSource({
        "mean_radius, 6.981, 28.11",
        "mean_texture, 9.71, 39.28",
        "mean_perimeter, 43.79, 188.5",
        "mean_area, 143.5, 2501.0",
        "area_error, 6.802, 542.2",
        "worst_radius, 7.93, 36.04",
        "worst_area, 185.2, 4254.0",
    })
    void breastCancerHasThePublishedRanges(String feature, double least, double most) {
        assertRange(Bundled.BREAST_CANCER.material(), feature, least, most);
    }

    @Test
    void classesAreAsFrequentAsPublished() {
        assertThat(counts(Bundled.IRIS.material())).containsExactly(50, 50, 50);
        assertThat(Bundled.BREAST_CANCER.material().names().classes()).containsExactly("benign", "malignant");
        assertThat(counts(Bundled.BREAST_CANCER.material())).containsExactly(357, 212);
        assertThat(Bundled.BREAST_CANCER.material().samples().features()).isEqualTo(30);
    }

    /** UCI's copy has 0.1 and (3.1, 1.5) there; scikit-learn since 0.20 and R have Fisher's numbers. */
    @Test
    void twoFlowersHaveTheNumbersOfFishersPaper() {
        Samples iris = Bundled.IRIS.material().samples();
        assertThat(flower(iris, 34)).containsExactly(4.9, 3.1, 1.5, 0.2);
        assertThat(flower(iris, 37)).containsExactly(4.9, 3.6, 1.4, 0.1);
        assertThat(Bundled.IRIS.citation()).contains("samples 35 and 38 as in Fisher's paper");
    }

    private static double[] flower(Samples iris, int sample) {
        return IntStream.range(0, 4).mapToDouble(f -> iris.feature(f, sample)).toArray();
    }

    private static int[] counts(Material material) {
        int[] counts = new int[material.names().classes().size()];
        for (int i = 0; i < material.samples().count(); i++) {
            counts[(int) material.samples().target(i)]++;
        }
        return counts;
    }

    private static void assertRange(Material material, String feature, double least, double most) {
        int index = material.names().features().indexOf(feature);
        assertThat(values(material, index).min()).hasValue(least);
        assertThat(values(material, index).max()).hasValue(most);
    }

    private static DoubleStream values(Material material, int feature) {
        return IntStream.range(0, material.samples().count())
                .mapToDouble(i -> material.samples().feature(feature, i));
    }
}
