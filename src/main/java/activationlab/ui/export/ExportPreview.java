package activationlab.ui.export;

import activationlab.export.FigureFormat;
import activationlab.export.FigureSheet;
import activationlab.export.PdfPages;
import activationlab.export.PixelGrid;
import activationlab.export.PngWriter;
import activationlab.export.SheetFormat;
import activationlab.figure.Background;
import activationlab.figure.Figure;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows what a file will look like; painted on a thread of its own, the newest wish wins. JavaFX thread only. */
final class ExportPreview extends StackPane {
    private static final int WIDTH = 440;
    private static final int HEIGHT = 300;
    private static final int LEAST = 160;
    // Painted larger than shown: fine lines survive the way down.
    private static final int SHARPNESS = 2;
    private static final int MOST_LINES = 60;
    private static final PseudoClass CLEAR = PseudoClass.getPseudoClass("clear");

    private final ImageView picture = new ImageView();
    private final TextArea table = new TextArea();
    private final AtomicInteger newest = new AtomicInteger();

    ExportPreview() {
        // Inside the border.
        picture.fitWidthProperty().bind(widthProperty().subtract(2));
        picture.fitHeightProperty().bind(heightProperty().subtract(2));
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        table.setEditable(false);
        table.setAccessibleText("The first lines of the table");
        table.getStyleClass().add("export-table");
        getStyleClass().add("export-preview");
        setAccessibleText("Preview");
        setPrefSize(WIDTH, HEIGHT);
        setMinSize(LEAST, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().addAll(picture, table);
        table.setVisible(false);
    }

    /** What was painted: a picture or text. */
    private record Painted(@Nullable WritableImage picture, String text) {}

    /** Shows the first of some charts as this choice has it, or their contact sheet, soon; another thread makes it. */
    void show(Supplier<List<Figure>> charts, ExportChoice choice) {
        int number = newest.incrementAndGet();
        pseudoClassStateChanged(CLEAR, choice.colors().background() == Background.TRANSPARENT);
        Thread.ofPlatform().daemon().name("export preview").start(() -> {
            if (number == newest.get()) {
                Painted painted = painted(charts.get(), choice);
                Platform.runLater(() -> take(number, painted));
            }
        });
    }

    private static Painted painted(List<Figure> figures, ExportChoice choice) {
        boolean sheet = choice.isBound() && choice.details().pages() == PdfPages.CONTACT_SHEET;
        return sheet
                ? new Painted(
                        image(PngWriter.sheetPreview(figures, choice.palette(), SHARPNESS * WIDTH, SHARPNESS * HEIGHT)),
                        "")
                : painted(figures.getFirst(), choice);
    }

    private static Painted painted(Figure figure, ExportChoice choice) {
        if (choice.format().isPicture()) {
            PixelGrid image =
                    PngWriter.preview(figure, choice.palette(), choice.size(), SHARPNESS * WIDTH, SHARPNESS * HEIGHT);
            return new Painted(image(image), "");
        }
        SheetFormat format = choice.format() == FigureFormat.CSV ? SheetFormat.CSV : SheetFormat.MARKDOWN;
        String text = format.text(FigureSheet.of(figure));
        return new Painted(null, text.lines().limit(MOST_LINES).collect(Collectors.joining("\n")));
    }

    private static WritableImage image(PixelGrid painted) {
        int width = painted.width();
        WritableImage image = new WritableImage(width, painted.height());
        image.getPixelWriter()
                .setPixels(0, 0, width, painted.height(), PixelFormat.getIntArgbInstance(), painted.argb(), width);
        return image;
    }

    private void take(int number, Painted painted) {
        if (number != newest.get()) {
            return;
        }
        if (painted.picture() != null) {
            picture.setImage(painted.picture());
        }
        picture.setVisible(painted.picture() != null);
        table.setText(painted.text());
        table.setVisible(painted.picture() == null);
    }
}
