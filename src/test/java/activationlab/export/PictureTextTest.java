package activationlab.export;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.figure.Figure;
import activationlab.figure.FigurePainter;
import activationlab.figure.Palette;
import activationlab.figure.RecordingSurface;
import activationlab.figure.SampleFigures;
import activationlab.figure.TextPlacement;
import activationlab.figure.Theme;
import activationlab.plot.CurveView;
import activationlab.plot.CurvesPlot;
import activationlab.plot.StyledActivation;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts as wide as the real font makes them, in every kind of picture at every size. */
class PictureTextTest {
    static Stream<Arguments> pictures() {
        List<Figure> figures = new ArrayList<>(SampleFigures.all());
        List<StyledActivation> all = new ArrayList<>();
        Catalog.all().forEach(activation -> all.add(new StyledActivation(activation, all.size())));
        for (List<StyledActivation> curves : List.of(all.subList(1, 2), all.subList(1, 4), all.subList(0, 7), all)) {
            figures.add(CurvesPlot.overlay(curves, CurveView.classic().withFocus(0)));
            figures.add(CurvesPlot.pairs(curves, CurveView.classic()));
            figures.add(CurvesPlot.multiples(curves, CurveView.classic()));
        }
        return Stream.of(
                        new PngSize(320, 200, 96),
                        new PngSize(640, 400, 96),
                        new PngSize(1280, 800, 96),
                        new PngSize(1560, 1200, 120),
                        new PngSize(3840, 2160, 96),
                        new PngSize(3840, 2160, 216))
                .flatMap(size -> figures.stream().map(figure -> Arguments.of(size, figure)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void noTextIsClippedOrLiesOnAnother(PngSize size, Figure figure) {
        BufferedImage ruler = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        Java2dSurface fonts = new Java2dSurface(ruler, size.pixelsPerUnit());
        double width = size.width() / size.pixelsPerUnit();
        double height = size.height() / size.pixelsPerUnit();
        RecordingSurface surface = new RecordingSurface(width, height, size.pixelsPerUnit(), fonts::textWidth);
        new FigurePainter().paint(figure, Palette.of(Theme.LIGHT), surface);
        TextPlacement.assertReadable(surface);
        assertThat(surface.texts()).isNotEmpty();
        fonts.dispose();
    }
}
