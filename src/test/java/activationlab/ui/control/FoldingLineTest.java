package activationlab.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class FoldingLineTest {
    private final Node title = box(100);
    private final Region guest = box(60);
    private final Node end = box(150);
    private final FoldingLine line = new FoldingLine(title, guest, end);

    @Test
    void bothStandOnOneLineWhereTheyHaveRoomAndTheGuestTakesTheRoomOfTheTitle() {
        layOut(300);
        assertThat(line.prefHeight(300)).isEqualTo(20);
        assertThat(right(end)).isEqualTo(300);
        assertThat(right(guest)).isEqualTo(300 - 150 - 8);
        assertThat(right(title)).isEqualTo(300 - 150 - 8 - 60 - 8);
        assertThat(end.getLayoutY()).isEqualTo(title.getLayoutY());
    }

    @Test
    void whatBelongsToTheTitleGoesBelowItWhereTheLineIsTooShort() {
        layOut(240);
        assertThat(line.prefHeight(240)).isEqualTo(40);
        assertThat(right(end)).isEqualTo(240);
        assertThat(end.getLayoutY()).isEqualTo(20);
        assertThat(right(guest)).isEqualTo(240);
        assertThat(right(title)).isGreaterThanOrEqualTo(100);
    }

    @Test
    void aTitleAloneNeverFolds() {
        FoldingLine alone = new FoldingLine(box(100), new Region());
        assertThat(alone.prefHeight(50)).isEqualTo(20);
        assertThat(alone.prefWidth(-1)).isEqualTo(100);
    }

    private void layOut(double width) {
        line.resize(width, line.prefHeight(width));
        line.layout();
    }

    private static double right(Node node) {
        return node.getBoundsInParent().getMaxX();
    }

    private static Region box(double width) {
        Region box = new Region();
        box.setPrefSize(width, 20);
        box.setMinWidth(0);
        return box;
    }
}
