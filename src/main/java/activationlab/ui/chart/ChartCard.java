package activationlab.ui.chart;

import activationlab.figure.Figure;
import activationlab.ui.control.FoldingLine;
import activationlab.ui.control.Hint;
import activationlab.ui.control.Switch;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/**
 * A chart with its title line, its menu and its reading in words. A page makes one, sets {@link #figureProperty} and
 * forgets it: zoom, crosshair, export, clipboard and enlarging come with it. JavaFX thread only.
 */
public final class ChartCard extends VBox {
    private final ChartDesk desk;
    private final ChartView view;
    private final Label title = new Label();
    private final Label reading = new Label();
    private final HBox extras = new HBox();

    /** Shows an empty card. */
    public ChartCard(ChartDesk desk) {
        this.desk = desk;
        this.view = new ChartView(desk.appearance());
        getStyleClass().addAll("card", "chart-card");
        getChildren().addAll(titleLine(), view, reading());
        VBox.setVgrow(view, Priority.ALWAYS);
        view.figureProperty().subscribe(this::figureChanged);
        addEventFilter(MouseEvent.MOUSE_ENTERED, ignored -> desk.attend(this));
        addEventFilter(MouseEvent.MOUSE_PRESSED, ignored -> desk.attend(this));
        focusWithinProperty().subscribe(this::focusMoved);
    }

    /** What is shown; its title and reading stand above and below the chart. */
    public ObjectProperty<Figure> figureProperty() {
        return view.figureProperty();
    }

    /** Returns the chart itself. */
    public ChartView view() {
        return view;
    }

    /** Keeps which part of the chart is in view, under its id. */
    public Switch<ChartZoom> kept() {
        return Switch.ofOptional(
                getId() + "-zoom",
                ChartZoom.class,
                () -> Optional.of(view.viewProperty().get())
                        .filter(now -> !now.equals(View.WHOLE))
                        .map(ChartZoom::of),
                zoom -> view.viewProperty().set(zoom.map(ChartZoom::view).orElse(View.WHOLE)));
    }

    /** Puts controls that belong to this chart into its title line. */
    public void addToTitle(Node... controls) {
        extras.getChildren().addAll(controls);
    }

    /** Returns what export and clipboard take: the figure in view. */
    public Figure shown() {
        return view.shown();
    }

    /** Puts a line of the page's own where the reading stands. */
    public void setReadingLine(Node line) {
        getChildren().set(getChildren().size() - 1, line);
    }

    /** Lets a reading that is longer than the chart is wide go on in further lines. */
    public void wrapReading() {
        reading.setWrapText(true);
        reading.setMinHeight(USE_PREF_SIZE);
    }

    private void figureChanged(Figure figure) {
        title.setText(figure.title());
        reading.setText(figure.reading());
        reading.setManaged(!figure.reading().isEmpty());
        reading.setVisible(!figure.reading().isEmpty());
    }

    private void focusMoved(boolean within) {
        if (within) {
            desk.attend(this);
        }
    }

    private FoldingLine titleLine() {
        title.getStyleClass().add("card-title");
        title.setMinWidth(0);
        title.setWrapText(true);
        Hint.on(title, "Double click to enlarge");
        title.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                desk.enlarge(this);
            }
        });
        extras.getStyleClass().add("extras");
        FoldingLine line = new FoldingLine(title, menu(), extras);
        line.getStyleClass().add("title-line");
        return line;
    }

    private HBox menu() {
        HBox menu = new HBox(
                button(MaterialDesignF.FIT_TO_PAGE_OUTLINE, "Show everything (Home)", view::showWhole),
                button(MaterialDesignT.TABLE, "Show the numbers", () -> desk.showNumbers(this)),
                button(MaterialDesignC.CONTENT_COPY, "Copy as a picture (Ctrl+C)", () -> desk.copy(this)),
                button(MaterialDesignT.TRAY_ARROW_DOWN, "Export (Ctrl+E)", () -> desk.export(this)),
                button(MaterialDesignA.ARROW_EXPAND, "Enlarge (F)", () -> desk.enlarge(this)));
        menu.getStyleClass().add("chart-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private static Button button(Ikon icon, String what, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "chart-button");
        button.setAccessibleText(what);
        Hint.on(button, what);
        button.setOnAction(ignored -> action.run());
        return button;
    }

    private Label reading() {
        reading.getStyleClass().add("reading");
        Hint.on(reading, reading.textProperty());
        reading.setMinWidth(0);
        return reading;
    }
}
