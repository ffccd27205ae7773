package activationlab.ui.export;

import activationlab.export.PngSize;
import activationlab.figure.Background;
import activationlab.figure.Theme;
import activationlab.scale.NumberText;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.Hint;
import activationlab.ui.control.NumberEntry;
import activationlab.ui.control.Quantity;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Asks how large, in which colors and where to save a chart as PNG. JavaFX thread only. */
public final class ExportForm extends VBox {
    private final ExportSettings start;
    private final NumberEntry width;
    private final NumberEntry height;
    private final NumberEntry density;
    private final ChoiceField<Theme> theme;
    private final ChoiceField<Background> background;
    private final TextField file = new TextField();
    private final Label paper = new Label();

    /**
     * Builds the form.
     *
     * @param start what it shows first
     * @param onExport gets what was chosen; the caller closes the form
     * @param onCancel called when the form is left without saving
     */
    public ExportForm(ExportSettings start, Consumer<ExportSettings> onExport, Runnable onCancel) {
        this.start = start;
        PngSize size = start.size();
        width = new NumberEntry(pixels("Width", size.width()), "px");
        height = new NumberEntry(pixels("Height", size.height()), "px");
        density = new NumberEntry(
                Quantity.whole("Density", PngSize.DPI, size.dpi())
                        .withEffect("Dots per inch: more make text and lines larger in a picture of the same pixels"),
                "dpi");
        theme = new ChoiceField<>("Colors", "Light or dark colors", List.of(Theme.values()), ExportForm::words);
        background = new ChoiceField<>(
                "Background", "What lies behind the chart", List.of(Background.values()), ExportForm::words);
        theme.valueProperty().set(start.theme());
        background.valueProperty().set(start.background());
        file.setText(start.file().toString());
        width.valueProperty().subscribe(ignored -> describePaper());
        height.valueProperty().subscribe(ignored -> describePaper());
        density.valueProperty().subscribe(ignored -> describePaper());
        paper.getStyleClass().add("reading");
        getStyleClass().add("export-form");
        getChildren().addAll(title(), sizeLine(), paper, colorLine(), fileLine(), buttons(onExport, onCancel));
    }

    private static Quantity pixels(String name, double initial) {
        return Quantity.whole(name, PngSize.SIDE, initial).withEffect(name + " of the picture in pixels");
    }

    private static String words(Theme theme) {
        return theme == Theme.LIGHT ? "Light" : "Dark";
    }

    private static String words(Background background) {
        return background == Background.SURFACE ? "Solid" : "Transparent";
    }

    private static Label title() {
        Label title = new Label("Export as PNG");
        title.getStyleClass().add("card-title");
        return title;
    }

    private HBox sizeLine() {
        return line(width, height, density);
    }

    private HBox colorLine() {
        return line(theme, background);
    }

    private HBox fileLine() {
        Label label = new Label("File");
        label.setLabelFor(file);
        file.setId("export-file");
        file.setAccessibleText("File to write");
        file.setPrefColumnCount(36);
        HBox.setHgrow(file, Priority.ALWAYS);
        Button choose = new Button("Choose\u2026");
        Hint.on(choose, "Choose folder and name");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(ignored -> chooseFile());
        return line(label, file, choose);
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export as PNG");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG pictures", "*.png"));
        Path now = start.file();
        chooser.setInitialFileName(String.valueOf(now.getFileName()));
        Path folder = now.toAbsolutePath().getParent();
        if (folder != null && folder.toFile().isDirectory()) {
            chooser.setInitialDirectory(folder.toFile());
        }
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            file.setText(chosen.getPath());
        }
    }

    private HBox buttons(Consumer<ExportSettings> onExport, Runnable onCancel) {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        Button cancel = new Button("Cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(ignored -> onCancel.run());
        Button export = new Button("Export");
        export.setId("export-now");
        export.setDefaultButton(true);
        export.setOnAction(ignored -> chosen().ifPresent(onExport));
        return line(spacer, cancel, export);
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("line");
        return line;
    }

    private void describePaper() {
        double dpi = density.valueProperty().get();
        paper.setText("Printed "
                + NumberText.fixed(width.valueProperty().get() / dpi, 1) + " \u00d7 "
                + NumberText.fixed(height.valueProperty().get() / dpi, 1) + " inches");
    }

    private Optional<ExportSettings> chosen() {
        try {
            PngSize size = new PngSize(
                    (int) width.valueProperty().get(),
                    (int) height.valueProperty().get(),
                    density.valueProperty().get());
            Path path = Path.of(file.getText().strip());
            return Optional.of(new ExportSettings(
                    size,
                    theme.valueProperty().get(),
                    background.valueProperty().get(),
                    path));
        } catch (InvalidPathException refused) {
            paper.setText("File name refused: " + refused.getReason());
        } catch (IllegalArgumentException refused) {
            paper.setText(String.valueOf(refused.getMessage()));
        }
        return Optional.empty();
    }
}
