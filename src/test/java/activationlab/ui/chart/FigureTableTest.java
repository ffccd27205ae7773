package activationlab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.figure.Axis;
import activationlab.figure.Bars;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Ink;
import activationlab.figure.Panel;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
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
}
