package activationlab.figure;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.scale.Range;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureLayoutTest {
    private static final Palette LIGHT = Palette.of(Theme.LIGHT);

    static Stream<Arguments> everyFigureAtEverySize() {
        return SampleFigures.all().stream()
                .flatMap(figure -> Stream.of(
                                new Box(0, 0, 320, 200),
                                new Box(0, 0, 64, 64),
                                new Box(0, 0, 200, 900),
                                new Box(0, 0, 640, 400),
                                new Box(0, 0, 1280, 800),
                                new Box(0, 0, 3840, 2160))
                        .map(size -> Arguments.of(figure.title(), figure, size)));
    }

    @ParameterizedTest(name = "{0} at {2}")
    @MethodSource("everyFigureAtEverySize")
    void textsAreNeitherClippedNorOverlapping(String title, Figure figure, Box size) {
        for (LegendPlace legend : LegendPlace.values()) {
            RecordingSurface surface = RecordingSurface.of(size.width(), size.height());
            new FigurePainter().paint(figure.withLegend(legend), LIGHT, surface);
            TextPlacement.assertReadable(surface);
        }
    }

    @Test
    void everySizeInBetweenIsReadableToo() {
        for (int width = 80; width < 1400; width += 101) {
            for (int height = 70; height < 900; height += 93) {
                for (Figure figure : List.of(SampleFigures.logBars(), SampleFigures.boundary())) {
                    RecordingSurface surface = RecordingSurface.of(width, height);
                    new FigurePainter().paint(figure, LIGHT, surface);
                    TextPlacement.assertReadable(surface);
                }
            }
        }
    }

    @Test
    void pixelsAndValuesGoForthAndBack() {
        PanelLayout panel = FigureLayout.of(SampleFigures.loss(), RecordingSurface.of(800, 600))
                .panels()
                .getFirst();
        assertThat(panel.x().length(0)).isEqualTo(panel.plot().x());
        assertThat(panel.y().length(3)).isCloseTo(panel.plot().y(), org.assertj.core.data.Offset.offset(1e-9));
        double middle = panel.plot().y() + 0.5 * panel.plot().height();
        assertThat(panel.y().length(panel.y().value(middle)))
                .isCloseTo(middle, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void findsThePanelUnderThePointer() {
        FigureLayout layout = FigureLayout.of(SampleFigures.together(), RecordingSurface.of(1280, 800));
        for (int i = 0; i < layout.panels().size(); i++) {
            Box plot = layout.panels().get(i).plot();
            int found = layout.panelAt(plot.x() + plot.width() / 2, plot.y() + plot.height() / 2);
            assertThat(found).isEqualTo(layout.panels().get(i).panel().isBlank() ? -1 : i);
        }
        assertThat(layout.panelAt(1, 1)).isEqualTo(-1);
    }

    @Test
    void panelsOfAColumnShareTheirEdges() {
        List<PanelLayout> panels = FigureLayout.of(SampleFigures.together(), RecordingSurface.of(1280, 800))
                .panels();
        assertThat(panels.get(0).plot().x()).isEqualTo(panels.get(4).plot().x());
        assertThat(panels.get(0).plot().right()).isEqualTo(panels.get(4).plot().right());
        assertThat(panels.get(0).plot().y()).isEqualTo(panels.get(1).plot().y());
    }

    @Test
    void namesStandAtTheirCurvesWhenThereIsRoomAndInALegendOtherwise() {
        Figure apart = twoCurves(1, 5);
        RecordingSurface surface = RecordingSurface.of(800, 600);
        Box plot = new FigurePainter()
                .paint(apart, LIGHT, surface)
                .panels()
                .getFirst()
                .plot();
        assertThat(box(surface, "first").x()).isGreaterThan(plot.right());
        assertThat(box(surface, "second").bottom())
                .isLessThan(box(surface, "first").y());

        RecordingSurface cut = RecordingSurface.of(800, 600);
        Box plotOfCut = new FigurePainter()
                .paint(twoCurves(1, 50), LIGHT, cut)
                .panels()
                .getFirst()
                .plot();
        assertThat(box(cut, "second").bottom()).isLessThan(plotOfCut.y());
    }

    private static Figure twoCurves(double first, double second) {
        Axis axis = Axis.linear("", Range.of(0, 6));
        return Figure.of(
                "Two",
                new Panel(
                        "",
                        Axis.linear("", Range.of(0, 1)),
                        axis,
                        List.of(
                                new Curve("first", Series.indexed(0, first), Stroke.slot(0)),
                                new Curve("second", Series.indexed(0, second), Stroke.slot(1)))));
    }

    private static Box box(RecordingSurface surface, String text) {
        return surface.texts().stream()
                .filter(placed -> placed.text().equals(text))
                .findFirst()
                .orElseThrow()
                .box();
    }

    @Test
    void aSmallPictureSaysHowManyNamesItLeavesOut() {
        RecordingSurface surface = RecordingSurface.of(320, 200);
        new FigurePainter().paint(SampleFigures.layers(), LIGHT, surface);
        assertThat(surface.texts()).anyMatch(text -> text.text().matches("\\+1[0-9] more"));
    }
}
