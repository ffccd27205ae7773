package activationlab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.figure.Align;
import activationlab.figure.Box;
import activationlab.figure.Dash;
import activationlab.figure.Heatmap;
import activationlab.figure.TextStyle;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class CanvasSurfaceTest {
    private static final int RED = 0xffcf222e;
    private static final int BLUE = 0xff0969da;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** Returns what a drawing leaves on a canvas of 100 x 60 logical pixels. */
    private static PixelReader drawn(double pixelsPerUnit, Consumer<CanvasSurface> drawing) throws TimeoutException {
        WritableImage picture = FxToolkit.setupFixture(() -> {
            Canvas canvas = new Canvas(100, 60);
            CanvasSurface surface = new CanvasSurface(canvas);
            surface.begin(pixelsPerUnit, 1);
            drawing.accept(surface);
            return canvas.snapshot(null, null);
        });
        return picture.getPixelReader();
    }

    @Test
    void unitsAreScaledToPixels() throws TimeoutException {
        PixelReader pixels = drawn(2, surface -> {
            assertThat(surface.width()).isEqualTo(50);
            assertThat(surface.pixelsPerUnit()).isEqualTo(2);
            surface.ink(RED);
            surface.rectangle(10, 5, 10, 10);
        });
        assertThat(pixels.getArgb(20, 10)).isEqualTo(RED);
        assertThat(pixels.getArgb(39, 29)).isEqualTo(RED);
        assertThat(pixels.getArgb(40, 30)).isNotEqualTo(RED);
        assertThat(pixels.getArgb(19, 9)).isNotEqualTo(RED);
    }

    @Test
    void nothingIsDrawnOutsideAClipAndInkAndPenOutliveIt() throws TimeoutException {
        PixelReader pixels = drawn(1, surface -> {
            surface.ink(RED);
            surface.clip(new Box(0, 0, 50, 60));
            surface.ink(BLUE);
            surface.pen(4, Dash.SOLID);
            surface.rectangle(40, 0, 60, 10);
            surface.unclip();
            surface.polyline(new double[] {60, 100}, new double[] {30, 30}, 2);
        });
        assertThat(pixels.getArgb(45, 5)).isEqualTo(BLUE);
        assertThat(pixels.getArgb(55, 5)).isNotEqualTo(BLUE);
        assertThat(pixels.getArgb(80, 29)).isEqualTo(BLUE);
        assertThat(pixels.getArgb(80, 30)).isEqualTo(BLUE);
    }

    @Test
    void crispPicturesKeepTheirColorsUpToTheEdgeOfACell() throws TimeoutException {
        PixelReader pixels = drawn(
                1, surface -> surface.image(new int[] {RED, BLUE}, 2, 1, new Box(0, 0, 100, 60), Heatmap.Edges.CRISP));
        assertThat(pixels.getArgb(1, 1)).isEqualTo(RED);
        assertThat(pixels.getArgb(48, 30)).isEqualTo(RED);
        assertThat(pixels.getArgb(52, 30)).isEqualTo(BLUE);
    }

    @Test
    void smoothPicturesReachTheirEdges() throws TimeoutException {
        PixelReader pixels = drawn(
                1,
                surface -> surface.image(
                        new int[] {RED, RED, RED, RED}, 2, 2, new Box(0, 0, 100, 60), Heatmap.Edges.SMOOTH));
        assertThat(pixels.getArgb(0, 0)).isEqualTo(RED);
        assertThat(pixels.getArgb(99, 59)).isEqualTo(RED);
        assertThat(pixels.getArgb(50, 30)).isEqualTo(RED);
    }

    @Test
    void textIsAsWideAsItSays() throws TimeoutException {
        double[] width = new double[1];
        PixelReader pixels = drawn(1, surface -> {
            width[0] = surface.textWidth("0000", TextStyle.TITLE);
            surface.ink(BLUE);
            surface.text("0000", 10, 40, TextStyle.TITLE, Align.START);
        });
        assertThat(width[0]).isBetween(20.0, 60.0);
        assertThat(inked(pixels, 10, (int) (10 + width[0]))).isPositive();
        assertThat(inked(pixels, (int) Math.ceil(10 + width[0]), 100)).isZero();
    }

    private static int inked(PixelReader pixels, int fromX, int toX) {
        int count = 0;
        for (int y = 0; y < 60; y++) {
            for (int x = fromX; x < toX; x++) {
                count += pixels.getArgb(x, y) == 0xffffffff ? 0 : 1;
            }
        }
        return count;
    }
}
