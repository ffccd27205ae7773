package activationlab.export;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.figure.AreaBand;
import activationlab.figure.Axis;
import activationlab.figure.Bars;
import activationlab.figure.Cells;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Heatmap;
import activationlab.figure.Histogram;
import activationlab.figure.Ink;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Ramp;
import activationlab.figure.SampleFigures;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.figure.Tiles;
import activationlab.plot.CurveView;
import activationlab.plot.CurvesPlot;
import activationlab.plot.StyledActivation;
import activationlab.scale.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureSheetTest {
    private static final Axis EPOCH = Axis.linear("epoch", Range.of(0, 2));

    private static Panel panel(Axis x, String y, Mark... marks) {
        return new Panel("", x, Axis.linear(y, Range.of(0, 1)), List.of(marks));
    }

    private static Curve curve(String name, double... y) {
        return new Curve(name, Series.indexed(y), Stroke.slot(0));
    }

    private static String csv(Panel... panels) {
        return SheetFormat.CSV.text(FigureSheet.of(Figure.grid("", 1, List.of(panels))));
    }

    @Test
    void curvesOverOneXStandSideBySideWithAllDigitsAndEmptyGaps() {
        assertThat(csv(panel(EPOCH, "loss", curve("train, smoothed", 1 / 3.0, Double.NaN, 0.5), curve("test", 2, 1))))
                .isEqualTo("""
                        epoch,"train, smoothed [loss]",test [loss]
                        0,0.3333333333333333,2
                        1,,1
                        2,0.5,
                        """);
    }

    @Test
    void panelsOverOneXShareItToo() {
        assertThat(csv(panel(EPOCH, "loss", curve("", 2, 1)), panel(EPOCH, "accuracy in %", curve("test", 50, 75))))
                .isEqualTo("epoch,loss,test [accuracy in %]\n0,2,50\n1,1,75\n");
    }

    @Test
    void aJumpHasTwoRows() {
        Series jump = Series.of(new double[] {-1, 0, Double.NaN, -0.0, 1}, new double[] {0, 0, Double.NaN, 1, 1});
        assertThat(csv(panel(Axis.linear("x", Range.of(-1, 1)), "f(x)", new Curve("step", jump, Stroke.slot(0)))))
                .isEqualTo("x,step [f(x)]\n-1,0\n0,0\n0,1\n1,1\n");
    }

    @Test
    void seriesOverDifferentXAreListedPointByPoint() {
        Axis step = Axis.linear("step", Range.of(0, 2));
        assertThat(csv(panel(EPOCH, "loss", curve("train", 2, 1)), panel(step, "loss", curve("test", 3))))
                .isEqualTo("panel,series,x,loss\nloss,train,0,2\nloss,train,1,1\nloss,test,0,3\n");
        Mark loop = Points.filled(
                "samples",
                Series.of(new double[] {1, 0}, new double[] {5, 6}),
                Ink.curve(0),
                Stroke.slot(0).marker());
        assertThat(csv(panel(EPOCH, "loss", loop)))
                .isEqualTo("panel,series,epoch,loss\nloss,samples,1,5\nloss,samples,0,6\n");
    }

    @Test
    void categoriesAreNamed() {
        Axis layers = Axis.categories("layer", List.of("first", "second"));
        assertThat(csv(panel(layers, "dead %", Bars.of("", Series.indexed(25, 50), Ink.curve(0)))))
                .isEqualTo("layer,dead %\nfirst,25\nsecond,50\n");
    }

    @Test
    void binsAreListedByTheirMiddlesOnTheAxisTheyStandOn() {
        Histogram.Fill fill = new Histogram.Fill(Ink.curve(0), Bars.Pattern.SOLID);
        Histogram upright = new Histogram("inputs", Orientation.VERTICAL, Range.of(0, 2), List.of(25.0, 75.0), fill);
        Histogram leaning = new Histogram("inputs", Orientation.HORIZONTAL, Range.of(0, 2), List.of(75.0, 25.0), fill);
        assertThat(csv(panel(EPOCH, "%", upright))).isEqualTo("epoch,inputs [%]\n0.5,25\n1.5,75\n");
        assertThat(csv(panel(EPOCH, "%", leaning)))
                .isEqualTo("panel,series,epoch,%\n%,inputs,75,0.5\n%,inputs,25,1.5\n");
    }

    @Test
    void areasHaveTwoColumns() {
        AreaBand area = new AreaBand("seeds", Series.indexed(1, 2), Series.indexed(3, 4), Ink.curve(0));
        assertThat(csv(panel(EPOCH, "loss", area)))
                .isEqualTo("epoch,seeds low [loss],seeds high [loss]\n0,1,3\n1,2,4\n");
    }

    @Test
    void cellsHaveAValueBesidesTheirMiddle() {
        Cells cells = Cells.of(new double[] {1, 2, 3, 4}, 2, Range.of(0, 2), Range.of(0, 2));
        Heatmap map = new Heatmap("p", cells, Range.of(0, 4), Ramp.SEQUENTIAL, 8, Heatmap.Edges.CRISP);
        assertThat(csv(panel(EPOCH, "y", map, curve("line", 7)))).isEqualTo("""
                        panel,series,epoch,y,value
                        y,p,0.5,0.5,1
                        y,p,1.5,0.5,2
                        y,p,0.5,1.5,3
                        y,p,1.5,1.5,4
                        y,line,0,7,
                        """);
    }

    @Test
    void tilesSayWhatTheyStandFor() {
        Tiles.Look look = new Tiles.Look(Ink.curve(2), Tiles.Sign.NONE, "on");
        List<Tiles.Tile> two = List.of(new Tiles.Tile("unit 1", 0, 0, 0.375), new Tiles.Tile("unit 2", 0, 1, 1));
        assertThat(csv(panel(EPOCH, "unit", new Tiles("alive", two, new Tiles.Size(0.8, 0.8), look))))
                .isEqualTo("panel,series,epoch,unit,value\nunit,alive: unit 1,0,0,0.375\nunit,alive: unit 2,0,1,1\n");
    }

    @Test
    void functionsAndSlopesOfActivationsShareTheirX() {
        List<StyledActivation> two = List.of(
                new StyledActivation(Catalog.all().get(3), 0),
                new StyledActivation(Catalog.all().get(9), 1));
        Sheet sheet = FigureSheet.of(CurvesPlot.overlay(two, CurveView.classic()));
        assertThat(sheet.heads()).hasSize(5);
        assertThat(sheet.heads().getFirst()).isEqualTo("x");
        assertThat(sheet.rows()).hasSizeGreaterThan(200);
        assertThat(sheet.rows().get(100)).doesNotContain("");
    }

    @Test
    void onlyFiguresOfWordsHaveNoNumbers() {
        for (Figure figure : SampleFigures.all()) {
            boolean wordsOnly = figure.panels().stream()
                    .flatMap(panel -> panel.marks().stream())
                    .allMatch(Note.class::isInstance);
            assertThat(FigureSheet.of(figure).rows().isEmpty())
                    .as(figure.title())
                    .isEqualTo(wordsOnly);
        }
    }
}
