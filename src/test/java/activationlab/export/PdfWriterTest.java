package activationlab.export;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.figure.Background;
import activationlab.figure.Figure;
import activationlab.figure.FigurePainter;
import activationlab.figure.Palette;
import activationlab.figure.RecordingSurface;
import activationlab.figure.Role;
import activationlab.figure.SampleFigures;
import activationlab.figure.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfWriterTest {
    // 960 x 600 units are 720 x 450 points.
    private static final PngSize SIZE = new PngSize(1920, 1200, 192);

    @TempDir
    private Path folder = Path.of("");

    static List<Figure> figures() {
        return SampleFigures.all();
    }

    private static FileLook look() {
        return FileLook.of(Palette.of(Theme.LIGHT), SIZE);
    }

    private PDDocument written(List<Figure> figures, FileLook look, PdfPages pages) throws IOException {
        Path file = folder.resolve("charts.pdf");
        PdfWriter.write(figures, look, pages, file);
        return Loader.loadPDF(Files.readAllBytes(file));
    }

    private PDDocument written(Figure figure, FileLook look) throws IOException {
        return written(List.of(figure), look, PdfPages.ONE_EACH);
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getFontNames()) {
                fonts.add(resources.getFont(name));
            }
        }
        return fonts;
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureIsAPageOfItsSizeWithItsTextsInEmbeddedFonts(Figure figure) throws IOException {
        try (PDDocument document = written(figure, look())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(720);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(450);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(figure.title());
            assertThat(fonts(document)).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+DejaVuSans(-Bold)?"); // only the letters used
            });
            String text = bare(new PDFTextStripper().getText(document));
            RecordingSurface surface = new RecordingSurface(960, 600, SvgSurface.FINENESS, TextFont::width);
            new FigurePainter().paint(figure, Palette.of(Theme.LIGHT), surface);
            StringBuilder all = new StringBuilder();
            surface.texts().forEach(one -> all.append(bare(one.text())));
            assertThat(letters(text)).isEqualTo(letters(all.toString()));
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    // Texts that stand on their side come out letter by letter: only which letters there are can be compared.
    private static List<Integer> letters(String text) {
        return text.codePoints().boxed().sorted().toList();
    }

    @Test
    void wordsCanBeFoundInThePage() throws IOException {
        try (PDDocument document = written(figures().getFirst(), look())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Dead units by layer")
                    .contains("a lower learning rate or a leaky ReLU would help")
                    .contains("warning above 20 %");
        }
    }

    @Test
    void chartsHaveAPageEachOrShareSheets() throws IOException {
        List<Figure> nine = figures();
        assertThat(nine).hasSize(9);
        try (PDDocument document = written(nine, look(), PdfPages.ONE_EACH)) {
            assertThat(document.getNumberOfPages()).isEqualTo(9);
        }
        try (PDDocument document = written(nine, look(), PdfPages.CONTACT_SHEET)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            // A4 on its side.
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(841.5f, 842.5f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(595f, 596f);
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            nine.subList(0, 4)
                    .forEach(figure -> assertThat(text(first, document)).contains(bare(figure.title())));
        }
    }

    private static String text(PDFTextStripper stripper, PDDocument document) {
        try {
            return bare(stripper.getText(document));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void thePageLooksLikeThePicture() throws IOException {
        for (Figure figure : figures()) {
            BufferedImage picture = PngWriter.picture(figure, Palette.of(Theme.LIGHT), SIZE);
            try (PDDocument document = written(figure, look())) {
                BufferedImage page = new PDFRenderer(document).renderImage(0, 1920 / 720f);
                assertThat(difference(picture, page)).as(figure.title()).isLessThan(6);
            }
        }
    }

    /** Mean difference of the brightness of blocks of 8 x 8 pixels, of 255: edges may lie a pixel apart. */
    private static double difference(BufferedImage one, BufferedImage other) {
        double sum = 0;
        for (int y = 0; y < one.getHeight(); y += 8) {
            for (int x = 0; x < one.getWidth(); x += 8) {
                sum += Math.abs(brightness(one, x, y) - brightness(other, x, y));
            }
        }
        return sum / (one.getHeight() / 8.0) / (one.getWidth() / 8.0);
    }

    private static double brightness(BufferedImage image, int left, int top) {
        double sum = 0;
        for (int argb : image.getRGB(left, top, 8, 8, null, 0, 8)) {
            sum += (argb >> 16 & 0xff) + (argb >> 8 & 0xff) + (argb & 0xff);
        }
        return sum / 3 / 64;
    }

    @Test
    void aDarkPageIsDarkAndATransparentOneBare() throws IOException {
        Figure figure = figures().getFirst();
        try (PDDocument document = written(figure, FileLook.of(Palette.of(Theme.DARK), SIZE))) {
            assertThat(new PDFRenderer(document).renderImage(0).getRGB(1, 1))
                    .isEqualTo(Palette.of(Theme.DARK).argb(Role.SURFACE));
        }
        Palette clear = Palette.of(Theme.DARK, Background.TRANSPARENT);
        try (PDDocument document = written(figure, FileLook.of(clear, SIZE))) {
            assertThat(new PDFRenderer(document).renderImage(0).getRGB(1, 1)).isEqualTo(0xffffffff);
        }
    }

    @Test
    void outlinesNeedNoFont() throws IOException {
        try (PDDocument document = written(figures().getFirst(), look().withLetters(Letters.OUTLINES))) {
            assertThat(fonts(document)).isEmpty();
            assertThat(bare(new PDFTextStripper().getText(document))).isEmpty();
        }
    }

    @Test
    void lettersThatTheFontDoesNotKnowAreOutlines() throws IOException {
        try (PDDocument document = written(figures().getFirst().withTitle("\u6fc0\u6d3b"), look())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void theExperimentIsAnAttachmentThatReadersList() throws IOException {
        FileLook look = look().withCarried(new Carried("{\"version\":1}"));
        try (PDDocument document = written(figures().getFirst(), look)) {
            PDComplexFileSpecification attached = Objects.requireNonNull(document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("activation-lab.json"));
            assertThat(attached.getFilename()).isEqualTo("activation-lab.json");
            assertThat(new String(attached.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"version\":1}");
        }
    }

    @Test
    void theSameFigureGivesTheSameBytes() throws IOException {
        List<byte[]> twice = new ArrayList<>();
        for (Path file : Stream.of("one.pdf", "two.pdf").map(folder::resolve).toList()) {
            PdfWriter.write(figures().getFirst(), look(), file);
            twice.add(Files.readAllBytes(file));
        }
        assertThat(twice.get(0)).isEqualTo(twice.get(1));
    }
}
