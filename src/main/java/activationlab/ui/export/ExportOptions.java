package activationlab.ui.export;

import activationlab.export.FigureFormat;
import activationlab.export.Letters;
import activationlab.export.PdfPages;
import activationlab.figure.Background;
import activationlab.figure.Theme;
import activationlab.ui.control.Hint;
import activationlab.ui.control.PillSwitch;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Everything that can be chosen about a file; what a format does not know is not shown. JavaFX thread only. */
final class ExportOptions extends VBox {
    private final PillSwitch<FigureFormat> format = new PillSwitch<>(
            "The kind of file: pixels, drawings, or the numbers as a table",
            List.of(FigureFormat.values()),
            FigureFormat::title);
    private final PillSwitch<Extent> extent;
    private final SizeFields size;
    private final PillSwitch<Theme> theme = new PillSwitch<>(
            "The colors: as on a screen, or black on white with thicker lines for paper",
            List.of(Theme.values()),
            ExportOptions::words);
    private final PillSwitch<Background> background = new PillSwitch<>(
            "What lies behind the chart: its own color, or whatever the chart is put on",
            List.of(Background.values()),
            one -> one == Background.SURFACE ? "Solid" : "Transparent");
    private final PillSwitch<Letters> letters = new PillSwitch<>(
            "Text can be searched and edited; outlines look the same where the font is missing",
            List.of(Letters.values()),
            one -> one == Letters.TEXT ? "Text" : "Outlines");
    private final PillSwitch<PdfPages> pages = new PillSwitch<>(
            "A page for each chart, or four charts on a sheet of A4",
            List.of(PdfPages.values()),
            one -> one == PdfPages.ONE_EACH ? "One a chart" : "Contact sheet");
    private final CheckBox keeping = new CheckBox("The file carries the session");
    private final ReadOnlyObjectWrapper<ExportChoice> choice;

    ExportOptions(ExportChoice start, int charts) {
        extent = new PillSwitch<>(
                "The chart you worked with last, or every chart of the page",
                List.of(Extent.values()),
                one -> one == Extent.CHART ? "This one" : "All " + charts);
        size = new SizeFields(start.size());
        choice = new ReadOnlyObjectWrapper<>(this, "choice", start);
        Hint.on(keeping, "Open the file or drop it on the window, and the same page stands there again");
        set(charts > 1 || start.extent() == Extent.CHART ? start : alone(start));
        getStyleClass().add("export-options");
        getChildren()
                .addAll(
                        row("Format", format),
                        row("Charts", extent),
                        row("Size", size),
                        row("Colors", theme),
                        row("Background", background),
                        row("Letters", letters),
                        row("Pages", pages),
                        row("", keeping));
        show(getChildren().get(1), charts > 1);
        subscribe();
        changed();
    }

    private static ExportChoice alone(ExportChoice start) {
        return new ExportChoice(start.format(), Extent.CHART, start.size(), start.colors(), start.details());
    }

    /** Returns the name of colors for people. */
    static String words(Theme theme) {
        return switch (theme) {
            case LIGHT -> "Light";
            case DARK -> "Dark";
            case PRINT -> "Print";
        };
    }

    private void set(ExportChoice start) {
        format.valueProperty().set(start.format());
        extent.valueProperty().set(start.extent());
        theme.valueProperty().set(start.colors().theme());
        background.valueProperty().set(start.colors().background());
        letters.valueProperty().set(start.details().letters());
        pages.valueProperty().set(start.details().pages());
        keeping.setSelected(start.details().keeping() == Keeping.CARRIED);
    }

    private void subscribe() {
        List.of(
                        format.valueProperty(),
                        extent.valueProperty(),
                        size.sizeProperty(),
                        theme.valueProperty(),
                        background.valueProperty(),
                        letters.valueProperty(),
                        pages.valueProperty(),
                        keeping.selectedProperty())
                .forEach(one -> one.subscribe(this::changed));
    }

    /** Returns a field with its name before it. */
    static HBox row(String name, Node field) {
        Label label = new Label(name);
        label.getStyleClass().add("row-name");
        HBox row = new HBox(label, field);
        row.getStyleClass().add("row");
        return row;
    }

    private static void show(Node row, boolean shown) {
        row.setVisible(shown);
        row.setManaged(shown);
    }

    /** What is chosen. */
    ReadOnlyObjectProperty<ExportChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    private void changed() {
        ExportChoice now = new ExportChoice(
                format.valueProperty().get(),
                extent.valueProperty().get(),
                size.sizeProperty().get(),
                new ExportChoice.Colors(
                        theme.valueProperty().get(), background.valueProperty().get()),
                new ExportChoice.Details(
                        letters.valueProperty().get(),
                        pages.valueProperty().get(),
                        keeping.isSelected() ? Keeping.CARRIED : Keeping.LEFT_OUT));
        boolean drawn = now.format() == FigureFormat.SVG || now.format() == FigureFormat.PDF;
        for (Node field : List.of(size, theme, background)) {
            show(Objects.requireNonNull(field.getParent()), now.format().isPicture());
        }
        show(Objects.requireNonNull(letters.getParent()), drawn);
        show(Objects.requireNonNull(pages.getParent()), now.isBound());
        choice.set(now);
    }
}
