package activationlab.export;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.figure.Axis;
import activationlab.figure.Background;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.FigurePainter;
import activationlab.figure.Palette;
import activationlab.figure.Panel;
import activationlab.figure.RecordingSurface;
import activationlab.figure.Role;
import activationlab.figure.SampleFigures;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.figure.Theme;
import activationlab.scale.Range;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class SvgWriterTest {
    private static final PngSize SIZE = new PngSize(640, 400, 96);
    private static final Path GOLDEN = Path.of("src/test/resources/activationlab/export/two-lines.svg");

    /** Two lines on bare axes: a figure whose file a person can read. */
    private static final Figure SMALL = Figure.of(
                    "Two <lines> & \"more\"",
                    new Panel(
                            "",
                            Axis.linear("x", Range.of(0, 1)),
                            Axis.linear("y", Range.of(0, 1)),
                            List.of(
                                    new Curve(
                                            "up",
                                            Series.indexed(0, 1),
                                            Stroke.solid(Role.CURVE_1).withDash(Dash.DASHED)),
                                    new Curve("down", Series.indexed(1, 0), Stroke.solid(Role.CURVE_2)))))
            .withReading("They cross in the middle.");

    @TempDir
    private Path folder = Path.of("");

    static List<Figure> figures() {
        return SampleFigures.all();
    }

    private static Document parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not XML: " + svg, e);
        }
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList nodes = svg.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static FileLook look() {
        return FileLook.of(Palette.of(Theme.LIGHT), SIZE);
    }

    /** What the painter draws, seen by a surface as wide in its letters as the file. */
    private static RecordingSurface drawn(Figure figure) {
        RecordingSurface surface = new RecordingSurface(640, 400, SvgSurface.FINENESS, TextFont::width);
        new FigurePainter().paint(figure, Palette.of(Theme.LIGHT), surface);
        return surface;
    }

    @Test
    void aSmallFigureIsTheTextItAlwaysWas() throws IOException {
        assertThat(SvgWriter.text(SMALL, look().withCarried(new Carried("{\"a\":\"<&>\"}"))))
                .isEqualTo(Files.readString(GOLDEN));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureIsXmlWithTheTextsThatThePainterWrites(Figure figure) {
        Document svg = parsed(SvgWriter.text(figure, look()));
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 640 400");
        assertThat(elements(svg, "text").stream().map(Element::getTextContent))
                .containsExactlyElementsOf(drawn(figure).texts().stream()
                        .map(RecordingSurface.Text::text)
                        .toList());
        assertThat(elements(svg, "title").getFirst().getTextContent()).isEqualTo(figure.title());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyClipIsThereOnceAndUsed(Figure figure) {
        Document svg = parsed(SvgWriter.text(figure, look()));
        List<String> names = elements(svg, "clipPath").stream()
                .map(clip -> clip.getAttribute("id"))
                .toList();
        assertThat(names).doesNotHaveDuplicates().isNotEmpty();
        Set<String> used = new HashSet<>();
        elements(svg, "g").forEach(group -> {
            String clip = group.getAttribute("clip-path");
            if (!clip.isEmpty()) {
                used.add(clip.substring("url(#".length(), clip.length() - 1));
            }
        });
        assertThat(used).containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void noNumberIsInfiniteAndNoneHasMoreThanTwoDecimals(Figure figure) {
        String svg =
                SvgWriter.text(figure.withTitle("").withReading(""), look()).replaceAll("<text[^<]*</text>", "");
        assertThat(svg).doesNotContain("NaN").doesNotContain("Infinity").doesNotContainPattern("\\d\\.\\d{3}");
    }

    @Test
    void dashesAreThoseOfThePen() {
        Document svg = parsed(SvgWriter.text(SMALL, look()));
        // DASHED is 4.5 and 2.2 times the width, which is 2.
        assertThat(dashes(svg)).contains("9 4.4").containsOnly("9 4.4", "");
        List<Curve> curves = new ArrayList<>();
        for (Dash dash : Dash.values()) {
            Stroke stroke = Stroke.solid(Role.CURVE_1).withDash(dash).withWidth(1);
            curves.add(new Curve(dash.name(), Series.indexed(0, 1), stroke));
        }
        Panel panel =
                new Panel("", Axis.linear("x", Range.of(0, 1)), Axis.linear("y", Range.of(0, 1)), List.copyOf(curves));
        List<String> all = dashes(parsed(SvgWriter.text(Figure.of("", panel), look())));
        for (Dash dash : Dash.values()) {
            String wanted = String.join(
                    " ",
                    Arrays.stream(dash.lengths(1))
                            .mapToObj(length -> Double.toString(length).replaceAll("\\.0$", ""))
                            .toList());
            assertThat(all).as(dash.name()).contains(wanted);
        }
    }

    private static List<String> dashes(Document svg) {
        return elements(svg, "path").stream()
                .filter(path -> path.hasAttribute("stroke"))
                .map(path -> path.getAttribute("stroke-dasharray"))
                .toList();
    }

    @Test
    void outlinesReplaceTheTextAndSayWhatItWas() {
        Document svg = parsed(SvgWriter.text(SMALL, look().withLetters(Letters.OUTLINES)));
        assertThat(elements(svg, "text")).isEmpty();
        List<String> labels = elements(svg, "path").stream()
                .map(path -> path.getAttribute("aria-label"))
                .filter(label -> !label.isEmpty())
                .toList();
        assertThat(labels)
                .containsExactlyElementsOf(drawn(SMALL).texts().stream()
                        .map(RecordingSurface.Text::text)
                        .toList());
        assertThat(elements(svg, "path"))
                .filteredOn(path -> !path.getAttribute("aria-label").isEmpty())
                .allSatisfy(path -> assertThat(path.getAttribute("d")).matches("M[-0-9. MLCZ]+Z"));
    }

    @Test
    void onlyASolidBackgroundCoversThePicture() {
        Palette clear = Palette.of(Theme.LIGHT, Background.TRANSPARENT);
        assertThat(covers(SvgWriter.text(SMALL, look()))).isTrue();
        assertThat(covers(SvgWriter.text(SMALL, FileLook.of(clear, SIZE)))).isFalse();
    }

    private static boolean covers(String svg) {
        return elements(parsed(svg), "rect").stream()
                .anyMatch(rectangle -> rectangle.getAttribute("width").equals("640")
                        && rectangle.getAttribute("height").equals("400"));
    }

    @Test
    void heatmapsAreCellsOrPictures() {
        List<Document> all = figures().stream()
                .map(figure -> parsed(SvgWriter.text(figure, look())))
                .toList();
        Stream<Element> images = all.stream().flatMap(svg -> elements(svg, "image").stream());
        assertThat(images).isNotEmpty().allSatisfy(image -> {
            assertThat(image.getAttribute("href")).startsWith("data:image/png;base64,iVBOR");
            assertThat(image.getAttribute("preserveAspectRatio")).isEqualTo("none");
        });
        assertThat(all.stream().flatMap(svg -> elements(svg, "g").stream()))
                .anySatisfy(group ->
                        assertThat(group.getAttribute("shape-rendering")).isEqualTo("crispEdges"));
    }

    @Test
    void lettersThatXmlHasNoPlaceForDoNotBreakTheFile() {
        String odd = "a\u0000b\uD800c\uFFFE\u0007 \uD83D\uDE00";
        Document svg = parsed(SvgWriter.text(SMALL.withTitle(odd), look()));
        assertThat(elements(svg, "title").getFirst().getTextContent())
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFD\uFFFD \uD83D\uDE00");
    }

    @Test
    void theFileIsTheText() throws IOException {
        Path file = folder.resolve("lines.svg");
        SvgWriter.write(SMALL, look(), file);
        assertThat(file).hasContent(SvgWriter.text(SMALL, look()));
    }
}
