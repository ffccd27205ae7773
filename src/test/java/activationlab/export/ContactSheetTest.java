package activationlab.export;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.figure.Figure;
import activationlab.figure.Palette;
import activationlab.figure.Theme;
import activationlab.plot.CurveView;
import activationlab.plot.CurvesPlot;
import activationlab.plot.StyledActivation;
import activationlab.scale.Range;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactSheetTest {
    private static final int WHITE = 0xFFFFFFFF;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 9})
    void thePreviewShowsEveryChartOfTheFirstSheetInItsPlace(int count) {
        Figure figure = CurvesPlot.overlay(
                List.of(new StyledActivation(Catalog.require("relu"), 0)), CurveView.over(Range.of(-3, 3)));
        PixelGrid sheet = PngWriter.sheetPreview(Collections.nCopies(count, figure), Palette.of(Theme.DARK), 880, 600);
        assertThat((double) sheet.width() / sheet.height()).isBetween(1.41, 1.42);
        List<ContactSheet.Place> places = ContactSheet.places(ContactSheet.ROOM);
        for (int i = 0; i < places.size(); i++) {
            assertThat(pixel(sheet, places.get(i)) == WHITE)
                    .as("place " + i + " is empty")
                    .isEqualTo(i >= count);
        }
        assertThat(sheet.argb().get(0)).as("the margin").isEqualTo(WHITE);
    }

    private static int pixel(PixelGrid sheet, ContactSheet.Place place) {
        double scale = sheet.width() / ContactSheet.WIDTH;
        int x = (int) (scale * (place.left() + 4));
        int y = (int) (scale * (place.top() + 4));
        return sheet.argb().get(y * sheet.width() + x);
    }
}
