package activationlab.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tiles that stand apart and differ by more than their color. */
class TilesTest {
    private static final Palette LIGHT = Palette.of(Theme.LIGHT);
    private static final Tiles.Size SIZE = new Tiles.Size(0.8, 0.8);

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16, 40})
    void neighborsNeverTouchAndAllAreOfOneSizeOnWholePixels(int side) {
        RecordingSurface surface = RecordingSurface.of(420, 320);
        paint(grid(side, Tiles.Sign.NONE), side, surface);
        // Grid lines are long, ticks are thin.
        List<Box> drawn = surface.rectangles().stream()
                .filter(box -> Math.max(box.width(), box.height()) <= 64 && Math.min(box.width(), box.height()) > 1)
                .toList();
        assertThat(drawn).hasSize(side * side);
        for (int i = 0; i < drawn.size(); i++) {
            Box box = drawn.get(i);
            assertThat(box.width()).isEqualTo(drawn.getFirst().width()).isGreaterThan(1);
            assertThat(box.height()).isEqualTo(drawn.getFirst().height());
            assertThat(box.x()).isEqualTo(Math.rint(box.x()));
            if (i % side > 0) {
                assertThat(box.x()).isGreaterThan(drawn.get(i - 1).right());
            }
        }
    }

    @Test
    void aTileIsNeverMuchLongerThanHighNorLargerThanAThumb() {
        RecordingSurface surface = RecordingSurface.of(900, 320);
        Panel low = panel(List.of(new Tiles("low", tiles(1, 12), SIZE, look(Tiles.Sign.NONE))), 1, 12);
        new FigurePainter().paint(Figure.of("", low), LIGHT, surface);
        Box box = tile(surface);
        assertThat(box.width()).isLessThanOrEqualTo(2.5 * box.height() + 2);
        RecordingSurface single = RecordingSurface.of(900, 600);
        paint(grid(1, Tiles.Sign.NONE), 1, single);
        assertThat(tile(single).width()).isEqualTo(64);
    }

    private static Box tile(RecordingSurface surface) {
        return surface.rectangles().stream()
                .filter(box -> box.width() > 8 && box.width() < 200 && box.height() > 8)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Tiles.Sign.class)
    void everySignIsDrawnDifferently(Tiles.Sign sign) {
        List<List<Integer>> drawings = new ArrayList<>();
        for (Tiles.Sign other : Tiles.Sign.values()) {
            drawings.add(drawing(other));
        }
        assertThat(drawings).doesNotHaveDuplicates().contains(drawing(sign));
    }

    /** Returns how many lines, rectangles and discs one tile takes. */
    private static List<Integer> drawing(Tiles.Sign sign) {
        RecordingSurface with = RecordingSurface.of(420, 320);
        paint(grid(1, sign), 1, with);
        RecordingSurface without = RecordingSurface.of(420, 320);
        paint(List.of(), 1, without);
        return List.of(
                with.lines().size() - without.lines().size(),
                with.rectangles().size() - without.rectangles().size(),
                with.discs() - without.discs());
    }

    @Test
    void theLegendCountsTheTilesEvenIfThereAreNone() {
        Tiles some = new Tiles("dead", tiles(3, 2), SIZE, look(Tiles.Sign.CROSS));
        Tiles none = new Tiles("quiet", List.of(), SIZE, look(Tiles.Sign.DOT));
        RecordingSurface surface = RecordingSurface.of(420, 320);
        new FigurePainter()
                .paint(Figure.of("", panel(List.of(some, none), 3, 2)).withLegend(LegendPlace.TOP), LIGHT, surface);
        assertThat(surface.texts()).extracting(RecordingSurface.Text::text).contains("dead 6", "quiet 0");
    }

    @Test
    void aLegendWithoutRoomForNamesStillCounts() {
        List<Mark> kinds = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            String name = "a kind of a rather long name " + i;
            kinds.add(new Tiles(name, tiles(i, 2), SIZE, look(Tiles.Sign.DOT)));
        }
        Figure figure = Figure.of("", panel(kinds, 5, 2)).withLegend(LegendPlace.TOP);
        RecordingSurface narrow = RecordingSurface.of(270, 150);
        new FigurePainter().paint(figure, LIGHT, narrow);
        assertThat(narrow.texts()).extracting(RecordingSurface.Text::text).contains("2", "4", "6", "8", "10");
        RecordingSurface wide = RecordingSurface.of(900, 600);
        new FigurePainter().paint(figure, LIGHT, wide);
        assertThat(wide.texts())
                .extracting(RecordingSurface.Text::text)
                .contains("a kind of a rather long name 1 2", "a kind of a rather long name 5 10");
    }

    @Test
    void namesOfUnequalLengthFlowWhereEqualColumnsWouldLeaveSomeOut() {
        List<Mark> kinds = new ArrayList<>();
        for (String name : List.of("a name of some length", "one", "two", "three", "four")) {
            kinds.add(Points.filled(name, Series.indexed(1), Role.CURVE_1, Marker.CIRCLE));
        }
        RecordingSurface surface = RecordingSurface.of(340, 240);
        new FigurePainter().paint(Figure.of("", panel(kinds, 5, 2)).withLegend(LegendPlace.TOP), LIGHT, surface);
        assertThat(surface.texts())
                .extracting(RecordingSurface.Text::text)
                .contains("a name of some length", "one", "two", "three", "four");
    }

    @Test
    void nonsenseIsRefusedInWords() {
        assertThatThrownBy(() -> new Tiles.Tile("unit 1", 0, 0, 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share of tile unit 1 1.5 is outside 0.0..1.0");
        assertThatThrownBy(() -> new Tiles.Size(0, 1)).hasMessage("tiles of 0.0 x 1.0, wanted a positive size");
    }

    private static void paint(List<Mark> marks, int side, RecordingSurface surface) {
        new FigurePainter().paint(Figure.of("", panel(marks, side, side)).withLegend(LegendPlace.NONE), LIGHT, surface);
    }

    private static List<Mark> grid(int side, Tiles.Sign sign) {
        return List.of(new Tiles("kind", tiles(side, side), SIZE, look(sign)));
    }

    private static List<Tiles.Tile> tiles(int columns, int rows) {
        List<Tiles.Tile> tiles = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                tiles.add(new Tiles.Tile("tile", column, row, 0.5));
            }
        }
        return tiles;
    }

    private static Tiles.Look look(Tiles.Sign sign) {
        return new Tiles.Look(Role.CURVE_3, sign, "on");
    }

    private static Panel panel(List<? extends Mark> marks, int columns, int rows) {
        return new Panel(
                "",
                Axis.linear("", Range.of(-0.5, columns - 0.5)).withoutTickText(),
                Axis.linear("", Range.of(-0.5, rows - 0.5)).withoutTickText(),
                List.copyOf(marks));
    }
}
