package activationlab.dataset;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MaterialTest {
    @Test
    void oneSampleIsRefused() {
        assertThatThrownBy(() -> of(Task.REGRESSION, List.of(), 1))
                .hasMessage("1 sample, wanted at least 2: one to learn from and one to be tested on");
    }

    @Test
    void oneClassIsRefusedByName() {
        assertThatThrownBy(() -> of(Task.MULTICLASS, List.of("setosa"), 0, 0))
                .hasMessage("all samples are of class setosa, wanted at least 2 classes to tell apart");
    }

    @Test
    void anEmptyClassIsRefusedByName() {
        assertThatThrownBy(() -> of(Task.MULTICLASS, List.of("a", "b", "c"), 0, 2, 0))
                .hasMessage("no sample of class b, wanted at least 1 of each class");
    }

    @Test
    void threeClassesAreRefusedWhereTwoAreWanted() {
        assertThatThrownBy(() -> of(Task.BINARY, List.of("a", "b", "c"), 0, 1, 2))
                .hasMessage("3 classes, wanted 2 for the task two classes");
    }

    @Test
    void aClassNumberWithoutANameIsRefused() {
        assertThatThrownBy(() -> of(Task.MULTICLASS, List.of("a", "b"), 0, 1, 2))
                .hasMessage("class number 2.0, wanted a whole number in 0..1");
    }

    private static Material of(Task task, List<String> classes, double... targets) {
        Names names = new Names(List.of("x"), "y", classes);
        return new Material("test", task, names, new Samples(new double[][] {new double[targets.length]}, targets));
    }
}
