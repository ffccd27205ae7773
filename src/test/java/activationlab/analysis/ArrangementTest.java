package activationlab.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.scale.Range;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementTest {
    private static final Range WINDOW = Range.of(-1, 1);

    private static Arrangement of(UnitLine... lines) {
        return new Arrangement(List.of(lines), WINDOW);
    }

    @Test
    void regionsAreCountedByHand() {
        UnitLine vertical = new UnitLine(1, 0, 0);
        UnitLine level = new UnitLine(0, 2, 0);
        UnitLine slanted = new UnitLine(1, 1, 0);
        UnitLine beside = new UnitLine(1, 1, -0.5);
        UnitLine outside = new UnitLine(1, 0, 5);
        assertThat(of(vertical).regions()).isEqualTo(2);
        assertThat(of(vertical, level).regions()).isEqualTo(4);
        assertThat(of(vertical, level, slanted).regions())
                .as("through one point")
                .isEqualTo(6);
        assertThat(of(vertical, level, beside).regions()).as("in general").isEqualTo(7);
        assertThat(of(slanted, beside).regions()).as("side by side").isEqualTo(3);
        assertThat(of(vertical, new UnitLine(-3, 0, 0)).regions())
                .as("the same line")
                .isEqualTo(2);
        assertThat(of(outside).regions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aFineGridFindsTheSameRegions(long seed) {
        Arrangement arrangement = Arrangement.draw(5, seed, Range.of(-4, 4));
        Set<Long> patterns = new HashSet<>();
        for (int i = 0; i < 1500; i++) {
            for (int k = 0; k < 1500; k++) {
                patterns.add(arrangement.pattern(-4 + 8 * (i + 0.5) / 1500, -4 + 8 * (k + 0.5) / 1500));
            }
        }
        assertThat(arrangement.regions()).isEqualTo(patterns.size());
    }

    @Test
    void linesEndAtTheWindow() {
        assertThat(of(new UnitLine(1, 0, -0.5)).ends(new UnitLine(1, 0, -0.5))).containsExactly(0.5, -1.0, 0.5, 1.0);
        assertThat(of(new UnitLine(1, 0, 5)).ends(new UnitLine(1, 0, 5))).isEmpty();
    }

    @Test
    void refusesWhatIsNoLine() {
        assertThatThrownBy(() -> new UnitLine(0, 0, 1)).hasMessageContaining("a weight that is not 0");
        assertThatThrownBy(() -> Arrangement.draw(0, 1, WINDOW)).hasMessage("units 0 is outside 1..64");
    }
}
