package activationlab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.figure.Axis;
import activationlab.figure.Bars;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Histogram;
import activationlab.figure.Ink;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.figure.Tiles;
import activationlab.scale.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTableTest {
    private static final Series LINE = Series.of(new double[] {0, 1, 2}, new double[] {0.1, Double.NaN, 0.3});

    @Test
    void listsEveryPointWithAllDigitsAndLeavesGapsOut() {
        Panel panel = new Panel(
                "loss",
                Axis.linear("epoch", Range.of(0, 2)),
                Axis.linear("loss", Range.of(0, 1)),
                List.of(new Curve("train, smoothed", LINE, Stroke.slot(0))));
        List<FigureTable.Row> rows = FigureTable.rows(Figure.of("", panel));
        assertThat(rows)
                .containsExactly(
                        new FigureTable.Row("loss", "train, smoothed", "0.0", "0.1"),
                        new FigureTable.Row("loss", "train, smoothed", "2.0", "0.3"));
        assertThat(FigureTable.csv(rows))
                .isEqualTo("panel,name,x,y\nloss,\"train, smoothed\",0.0,0.1\nloss,\"train, smoothed\",2.0,0.3\n");
    }

    @Test
    void namesTheCategoriesOfBars() {
        Panel panel = new Panel(
                "",
                Axis.categories("layer", List.of("first", "second")),
                Axis.linear("dead %", Range.of(0, 100)),
                List.of(Bars.of("", Series.indexed(25, 50), Ink.curve(0))));
        assertThat(FigureTable.rows(Figure.of("", panel)))
                .containsExactly(
                        new FigureTable.Row("dead %", "dead %", "first", "25.0"),
                        new FigureTable.Row("dead %", "dead %", "second", "50.0"));
    }

    private static Panel bins(Orientation base) {
        Histogram.Fill fill = new Histogram.Fill(Ink.curve(0), Bars.Pattern.SOLID);
        return new Panel(
                "signal",
                Axis.linear("z", Range.of(0, 100)),
                Axis.linear("%", Range.of(0, 100)),
                List.of(new Histogram("inputs", base, Range.of(0, 2), List.of(25.0, 75.0), fill)));
    }

    @Test
    void listsBinsByTheirMiddlesOnTheAxisTheyStandOn() {
        assertThat(FigureTable.rows(Figure.of("", bins(Orientation.VERTICAL))))
                .containsExactly(
                        new FigureTable.Row("signal", "inputs", "0.5", "25.0"),
                        new FigureTable.Row("signal", "inputs", "1.5", "75.0"));
        assertThat(FigureTable.rows(Figure.of("", bins(Orientation.HORIZONTAL))))
                .containsExactly(
                        new FigureTable.Row("signal", "inputs", "25.0", "0.5"),
                        new FigureTable.Row("signal", "inputs", "75.0", "1.5"));
    }

    @Test
    void onlyBinsThatStandUprightAreReadAtAnX() {
        assertThat(NamedSeries.growing(bins(Orientation.VERTICAL))).hasSize(1);
        assertThat(NamedSeries.growing(bins(Orientation.HORIZONTAL))).isEmpty();
    }

    @Test
    void listsTilesByWhatTheyStandForAndReadsTheOnePointedAt() {
        Tiles.Look look = new Tiles.Look(Ink.curve(2), Tiles.Sign.NONE, "on");
        List<Tiles.Tile> two =
                List.of(new Tiles.Tile("unit 1 of layer 1", 0, 0, 0.375), new Tiles.Tile("unit 2 of layer 1", 0, 1, 1));
        Panel panel = new Panel(
                "",
                Axis.categories("layer", List.of("1")),
                Axis.categories("unit", List.of("1", "2")),
                List.of(new Tiles("alive", two, new Tiles.Size(0.8, 0.8), look)));
        assertThat(FigureTable.rows(Figure.of("", panel)))
                .containsExactly(
                        new FigureTable.Row("unit", "alive", "unit 1 of layer 1", "0.375"),
                        new FigureTable.Row("unit", "alive", "unit 2 of layer 1", "1.0"));
        assertThat(PointedTile.at(panel, 0.3, -0.2).orElseThrow())
                .isEqualTo(new Readout(
                        "unit 1 of layer 1", List.of(new Readout.Row(Ink.curve(2), "alive", "37.5 % on", ""))));
        assertThat(PointedTile.at(panel, 0, 0.5)).as("between two tiles").isEmpty();
    }
}
