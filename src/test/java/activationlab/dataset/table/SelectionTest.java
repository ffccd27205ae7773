package activationlab.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.dataset.BadFile;
import activationlab.dataset.Material;
import activationlab.dataset.Samples;
import activationlab.dataset.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theColumnWithAUsualNameIsTheTarget() throws IOException {
        Selection guess = Selection.guess(table("class,x\na,1\nb,2\na,3\n"));
        assertThat(guess.target()).isZero();
        assertThat(guess.task()).isEqualTo(Task.BINARY);
    }

    @Test
    void theLastColumnIsTheTargetOtherwise() throws IOException {
        Selection guess = Selection.guess(table("x,price\n1,2.5\n2,3.5\n"));
        assertThat(guess.target()).isEqualTo(1);
        assertThat(guess.task()).isEqualTo(Task.REGRESSION);
    }

    @Test
    void fewWholeNumbersAreClasses() throws IOException {
        assertThat(Selection.guess(table("x,y\n1,0\n2,1\n3,2\n")).task()).isEqualTo(Task.MULTICLASS);
        assertThat(Selection.guess(table("x,y\n1,5\n2,7\n3,7\n")).task()).isEqualTo(Task.BINARY);
    }

    @Test
    void classesAreSortedByNameAndByNumber() throws IOException {
        assertThat(material("x,y\n1,c\n2,a\n3,b\n").names().classes()).containsExactly("a", "b", "c");
        Material numbers = material("x,y\n1,10\n2,9\n3,2\n");
        assertThat(numbers.names().classes()).containsExactly("2", "9", "10");
        assertThat(numbers.samples().target(0)).isEqualTo(2);
    }

    @Test
    void textsBecomeOneFeatureEachAndTwoTextsOne() throws IOException {
        Material material = material("color,sex,y\nred,f,0\ngreen,m,1\nblue,f,0\n");
        assertThat(material.names().features())
                .containsExactly("color = red", "color = green", "color = blue", "sex = m");
        assertThat(material.samples().feature(1, 1)).isEqualTo(1);
        assertThat(material.samples().feature(1, 2)).isEqualTo(0);
        assertThat(material.samples().feature(3, 1)).isEqualTo(1);
    }

    @Test
    void severalColumnsAreLabelsOfZerosAndOnesOrOfTwoTexts() throws IOException {
        Table table = table("x,wet,warm,odd\n1,0,yes,b\n2,1,no,a\n3,1,yes,a\n4,0,no,b\n");
        Material material = Selection.labels(table, 3).material(table, "weather");
        assertThat(material.task()).isEqualTo(Task.MULTILABEL);
        assertThat(material.names().classes()).containsExactly("wet", "warm", "odd");
        assertThat(material.names().features()).containsExactly("x");
        Samples samples = material.samples();
        assertThat(samples.targets()).isEqualTo(3);
        for (int label = 0; label < 3; label++) {
            double[] expected = new double[][] {{0, 1, 1, 0}, {1, 0, 1, 0}, {1, 0, 0, 1}}[label];
            for (int i = 0; i < 4; i++) {
                assertThat(samples.target(label, i)).isEqualTo(expected[i]);
            }
        }
    }

    @Test
    void labelsThatAreNoneAreNamed() throws IOException {
        Table table = table("x,wet,level\n1,0,3\n2,1,1\n3,1,0\n");
        Selection both = Selection.of(table, 1).withTask(Task.MULTILABEL).withTargets(List.of(1, 2));
        assertThatThrownBy(() -> both.material(table, "weather"))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("column level: number 3, wanted 0 and 1, or two texts such as no and yes");
        Selection one = Selection.of(table, 1).withTask(Task.MULTILABEL);
        assertThatThrownBy(() -> one.material(table, "weather"))
                .hasMessageContaining("column wet: 1 label for 1 target, wanted at least 2 labels");
        assertThatThrownBy(() -> both.withTargets(List.of())).hasMessageContaining("0 target columns, wanted 1");
        assertThat(both.withTask(Task.BINARY).targets()).containsExactly(1);
    }

    @Test
    void aLabelThatAllSamplesHaveIsRefused() throws IOException {
        Table table = table("x,a,b\n1,0,1\n2,1,1\n3,1,1\n");
        assertThatThrownBy(() -> Selection.labels(table, 2).material(table, "all"))
                .hasMessageContaining("all samples have the label b, wanted some with it and some without");
    }

    @Test
    void columnsCanBeLeftOut() throws IOException {
        Table table = table("id,x,y\n1,5,a\n2,6,b\n");
        Selection selection = Selection.guess(table).withLeftOut(Set.of(0));
        assertThat(selection.material(table, "t").names().features()).containsExactly("x");
    }

    @Test
    void aMissingValueIsRefusedByLineAndColumn() {
        refused("a,b,y\n1,2,0\n3,,1\n", "line 3, column b: no value, wanted a number");
        refused("a,b,y\n1,2,p\n3,4,\n5,6,q\n", "line 3, column y: no value, wanted a text");
    }

    @Test
    void aTextAmongNumbersIsRefusedByLineAndColumn() {
        refused("a,b,y\n1,2,0\n3,4,1\n5,1.2.3,0\n", "line 4, column b: got '1.2.3', wanted a number");
    }

    @Test
    void rowsWithGapsCanBeLeftOut() throws IOException {
        Table table = table("a,b,y\n1,2,p\n3,,q\nx,4,p\n5,6,q\n");
        Material material =
                Selection.guess(table).withGaps(Selection.Gaps.LEFT_OUT).material(table, "t");
        assertThat(material.samples().count()).isEqualTo(2);
        assertThat(material.samples().feature(0, 1)).isEqualTo(5);
    }

    @Test
    void whatCannotBeLearnedIsRefusedByColumn() {
        refused("x,y\n1,a\n2,a\n", "column y: all samples are of class a, wanted at least 2 classes to tell apart");
        refused("x,y\n1,a\n", "column y: 1 sample, wanted at least 2: one to learn from and one to be tested on");
        refused("y\n1\n2\n", "no column besides y, wanted at least one to learn from");
    }

    @Test
    void textsAreNoTargetOfARegression() throws IOException {
        Table table = table("x,y\n1,a\n2,b\n");
        Selection selection = Selection.guess(table).withTask(Task.REGRESSION);
        assertThatThrownBy(() -> selection.material(table, "t"))
                .hasMessageEndingWith("column y: texts such as 'a', wanted numbers for the task regression");
    }

    @Test
    void threeClassesAreNotTwo() throws IOException {
        Table table = table("x,y\n1,a\n2,b\n3,c\n");
        Selection selection = Selection.guess(table).withTask(Task.BINARY);
        assertThatThrownBy(() -> selection.material(table, "t"))
                .hasMessageEndingWith("column y: 3 classes, wanted 2 for the task two classes");
    }

    @Test
    void theBundledSetsAreComplete() {
        Material iris = Bundled.IRIS.material();
        assertThat(iris.samples().count()).isEqualTo(150);
        assertThat(iris.samples().features()).isEqualTo(4);
        assertThat(iris.names().classes()).containsExactly("setosa", "versicolor", "virginica");
        Material cancer = Bundled.BREAST_CANCER.material();
        assertThat(cancer.samples().count()).isEqualTo(569);
        assertThat(cancer.samples().features()).isEqualTo(30);
        assertThat(cancer.names().classes()).containsExactly("benign", "malignant");
        assertThat(cancer.task()).isEqualTo(Task.BINARY);
    }

    private void refused(String text, String message) {
        assertThatThrownBy(() -> material(text)).isInstanceOf(BadFile.class).hasMessageEndingWith(message);
    }

    private Material material(String text) throws IOException {
        Table table = table(text);
        return Selection.guess(table).material(table, "t");
    }

    private Table table(String text) throws IOException {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, text);
        return TableReader.read(file, TableReader.guess(file), Watch.NONE).orElseThrow();
    }
}
