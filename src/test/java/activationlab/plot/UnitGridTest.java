package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.training.UnitPlace;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every unit has its cell, every cell its unit. */
class UnitGridTest {
    @ParameterizedTest
    @CsvSource({"1,1", "4,8", "1,64", "20,64", "20,1", "3,17", "20,16", "6,24"})
    void everyUnitIsFoundWhereItsCellIsAndNoTwoShareACell(int layers, int width) {
        UnitGrid grid = UnitGrid.of(Collections.nCopies(layers, width));
        Set<List<Double>> cells = new HashSet<>();
        for (int layer = 0; layer < layers; layer++) {
            for (int unit = 0; unit < width; unit++) {
                UnitPlace place = new UnitPlace(layer, unit);
                double x = grid.x(place);
                double y = grid.y(place);
                assertThat(grid.at(x, y)).contains(place);
                assertThat(grid.at(
                                x + 0.49 * grid.cell().width(),
                                y - 0.49 * grid.cell().height()))
                        .contains(place);
                assertThat(cells.add(List.of(x, y))).isTrue();
            }
        }
        assertThat(grid.at(-1, 0)).isEmpty();
        assertThat(grid.at(layers, 0)).isEmpty();
        assertThat(grid.at(0, grid.rows())).isEmpty();
        assertThat(grid.at(0.5, 0)).as("between two layers").isEmpty();
    }

    @Test
    void smallLayersAreOneColumnAndOthersHaveCellsAboutAsWideAsHigh() {
        assertThat(UnitGrid.of(Collections.nCopies(1, 8)).columns()).isEqualTo(1);
        assertThat(UnitGrid.of(Collections.nCopies(20, 12)).columns()).isEqualTo(1);
        assertThat(UnitGrid.of(Collections.nCopies(5, 16)).columns()).isEqualTo(4);
        UnitGrid large = UnitGrid.of(Collections.nCopies(20, 64));
        assertThat(large.columns()).isEqualTo(3);
        assertThat(large.rows()).isEqualTo(22);
    }

    @Test
    void stepsGoFromCellToCellAndStopAtTheRim() {
        UnitGrid grid = UnitGrid.of(Collections.nCopies(20, 64));
        UnitPlace corner = new UnitPlace(0, 0);
        assertThat(grid.beside(corner, -1, 0)).isEqualTo(corner);
        assertThat(grid.beside(corner, 0, -1)).isEqualTo(corner);
        assertThat(grid.beside(corner, 0, 1)).isEqualTo(new UnitPlace(0, 1));
        assertThat(grid.beside(corner, 1, 0)).isEqualTo(new UnitPlace(0, 22));
        assertThat(grid.beside(new UnitPlace(0, 44), 1, 0)).isEqualTo(new UnitPlace(1, 0));
        assertThat(grid.beside(new UnitPlace(0, 43), 1, 0)).as("no unit there").isEqualTo(new UnitPlace(0, 43));
        assertThat(grid.beside(new UnitPlace(19, 63), 0, 1)).isEqualTo(new UnitPlace(19, 63));
    }

    @Test
    void aUnitThatIsNotThereGivesWayToTheNearestOne() {
        UnitGrid grid = UnitGrid.of(List.of(8, 4));
        assertThat(grid.nearest(new UnitPlace(7, 6))).isEqualTo(new UnitPlace(1, 3));
        assertThat(grid.nearest(new UnitPlace(0, 6))).isEqualTo(new UnitPlace(0, 6));
        assertThat(grid.at(1, 5)).as("the second layer is shorter").isEmpty();
    }

    @Test
    void gridsOfNothingAreRefused() {
        assertThatThrownBy(() -> UnitGrid.of(List.of())).hasMessage("a grid of no layers, wanted at least one");
        assertThatThrownBy(() -> UnitGrid.of(List.of(0))).hasMessage("units of a layer 0 is outside 1..10000");
    }
}
