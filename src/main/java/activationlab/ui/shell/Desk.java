package activationlab.ui.shell;

import activationlab.export.PngSize;
import activationlab.figure.Background;
import activationlab.figure.Theme;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.chart.ChartPicture;
import activationlab.ui.chart.ChartView;
import activationlab.ui.chart.NumbersView;
import activationlab.ui.control.StatusLine;
import activationlab.ui.export.ExportForm;
import activationlab.ui.export.ExportJob;
import activationlab.ui.export.ExportSettings;
import activationlab.ui.theme.Appearance;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The page area and what charts can do in it: grow over it, be exported, be copied. Shortcuts act on the chart a
 * person worked with last, else on the first one of the page. JavaFX thread only.
 */
final class Desk implements ChartDesk {
    private static final double UNITS_PER_INCH = 96;

    private final Appearance appearance;
    private final StatusLine status;
    private final Overlay overlay;
    private final StackPane page = new StackPane();
    private final Enlarged enlarged = new Enlarged();
    private final StackPane area = new StackPane(page, enlarged);
    private @Nullable ChartCard attended;
    private @Nullable Path lastFolder;

    Desk(Appearance appearance, StatusLine status, Overlay overlay) {
        this.appearance = appearance;
        this.status = status;
        this.overlay = overlay;
    }

    /** Returns the node that holds the page. */
    Node area() {
        return area;
    }

    /** Puts a page into the area instead of the one before. */
    void place(Node node) {
        enlarged.putBack();
        page.getChildren().setAll(node);
    }

    /** Returns the keys that export. */
    List<Shortcut> exports() {
        return List.of(Shortcut.pressed("Ctrl+E", "export the chart", () -> withCurrent(this::export)));
    }

    List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.pressed("Ctrl+C", "copy the chart as a picture", () -> withCurrent(this::copy)),
                Shortcut.typed("F", "enlarge the chart, or put it back", () -> withCurrent(this::enlarge)),
                Shortcut.pressed("Esc", "close what is open, put the chart back", this::back));
    }

    private void back() {
        if (overlay.isVisible()) {
            overlay.close();
        } else {
            enlarged.putBack();
        }
    }

    private void withCurrent(Consumer<ChartCard> action) {
        current().ifPresentOrElse(action, () -> status.say("There is no chart on this page"));
    }

    private Optional<ChartCard> current() {
        ChartCard last = attended;
        boolean shown = last != null && last.getScene() != null;
        return shown ? Optional.ofNullable(last) : first(page);
    }

    private static Optional<ChartCard> first(Node node) {
        if (node instanceof ChartCard card) {
            return Optional.of(card);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(Desk::first)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public Appearance appearance() {
        return appearance;
    }

    @Override
    public void attend(ChartCard card) {
        attended = card;
    }

    @Override
    public void enlarge(ChartCard card) {
        if (enlarged.holds(card)) {
            enlarged.putBack();
        } else {
            enlarged.take(card);
            card.view().requestFocus();
        }
    }

    @Override
    public void export(ChartCard card) {
        ExportSettings start = startFor(card);
        overlay.show(new ExportForm(start, settings -> save(card, settings), overlay::close));
    }

    private void save(ChartCard card, ExportSettings settings) {
        overlay.close();
        lastFolder = settings.file().toAbsolutePath().getParent();
        status.say("Saving " + settings.file());
        new ExportJob(card.shown(), settings, status).start();
    }

    // Twice the pixels of the screen at twice its density: what a person sees, sharp enough for paper.
    private ExportSettings startFor(ChartCard card) {
        double factor = appearance.chartFactor().get();
        PngSize size = new PngSize(
                (int) PngSize.SIDE.clamp(Math.rint(2 * card.view().getWidth())),
                (int) PngSize.SIDE.clamp(Math.rint(2 * card.view().getHeight())),
                PngSize.DPI.clamp(Math.rint(2 * UNITS_PER_INCH * factor)));
        String name = card.shown().title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String file = name.isBlank() || name.equals("-") ? "chart.png" : name + ".png";
        Path folder = lastFolder == null ? Path.of(System.getProperty("user.home", ".")) : lastFolder;
        Theme theme = appearance.themeProperty().get();
        return new ExportSettings(size, theme, Background.SURFACE, folder.resolve(file));
    }

    @Override
    public void showNumbers(ChartCard card) {
        overlay.show(new NumbersView(card.shown(), status));
    }

    @Override
    public void copy(ChartCard card) {
        ChartView view = card.view();
        double factor = appearance.chartFactor().get();
        ChartPicture.copy(
                card.shown(), appearance.palette().getValue(), view.getWidth() / factor, view.getHeight() / factor);
        status.say("Copied the chart as a picture");
    }
}
