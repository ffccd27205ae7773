package activationlab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.figure.Axis;
import activationlab.figure.Bars;
import activationlab.figure.Histogram;
import activationlab.figure.Ink;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.figure.Tiles;
import activationlab.scale.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedSeriesTest {
    private static Panel bins(Orientation base) {
        Histogram.Fill fill = new Histogram.Fill(Ink.curve(0), Bars.Pattern.SOLID);
        return new Panel(
                "signal",
                Axis.linear("z", Range.of(0, 100)),
                Axis.linear("%", Range.of(0, 100)),
                List.of(new Histogram("inputs", base, Range.of(0, 2), List.of(25.0, 75.0), fill)));
    }

    @Test
    void onlyBinsThatStandUprightAreReadAtAnX() {
        assertThat(NamedSeries.growing(bins(Orientation.VERTICAL))).hasSize(1);
        assertThat(NamedSeries.growing(bins(Orientation.HORIZONTAL))).isEmpty();
    }

    @Test
    void theTilePointedAtIsRead() {
        Tiles.Look look = new Tiles.Look(Ink.curve(2), Tiles.Sign.NONE, "on");
        List<Tiles.Tile> two =
                List.of(new Tiles.Tile("unit 1 of layer 1", 0, 0, 0.375), new Tiles.Tile("unit 2 of layer 1", 0, 1, 1));
        Panel panel = new Panel(
                "",
                Axis.categories("layer", List.of("1")),
                Axis.categories("unit", List.of("1", "2")),
                List.of(new Tiles("alive", two, new Tiles.Size(0.8, 0.8), look)));
        assertThat(PointedTile.at(panel, 0.3, -0.2).orElseThrow())
                .isEqualTo(new Readout(
                        "unit 1 of layer 1", List.of(new Readout.Row(Ink.curve(2), "alive", "37.5 % on", ""))));
        assertThat(PointedTile.at(panel, 0, 0.5)).as("between two tiles").isEmpty();
    }
}
