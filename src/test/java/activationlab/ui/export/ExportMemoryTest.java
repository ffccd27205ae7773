package activationlab.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.export.FigureFormat;
import activationlab.export.Letters;
import activationlab.export.PdfPages;
import activationlab.export.PngSize;
import activationlab.figure.Background;
import activationlab.figure.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportMemoryTest {
    private static final ExportChoice CHOICE = new ExportChoice(
            FigureFormat.PDF,
            Extent.PAGE,
            new PngSize(1000, 700, 150),
            new ExportChoice.Colors(Theme.PRINT, Background.TRANSPARENT),
            new ExportChoice.Details(Letters.OUTLINES, PdfPages.CONTACT_SHEET, Keeping.LEFT_OUT));

    @Test
    void whatIsWrittenIsRead() {
        assertThat(ExportMemory.parse(ExportMemory.text(CHOICE))).contains(CHOICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "format=BMP", "\\u00", "width=99999999999"})
    void whatIsNoChoiceIsForgotten(String text) {
        assertThat(ExportMemory.parse(text)).isEmpty();
        assertThat(ExportMemory.parse(ExportMemory.text(CHOICE) + text + "\nwidth=-1"))
                .isEmpty();
    }

    @Test
    void presetsHaveNames() {
        assertThat(SizePreset.of(SizePreset.FOUR_K.size().orElseThrow())).isEqualTo(SizePreset.FOUR_K);
        assertThat(SizePreset.of(new PngSize(1000, 700, 150))).isEqualTo(SizePreset.OWN);
    }
}
