package activationlab.ui.shell;

import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.chart.ChartPicture;
import activationlab.ui.chart.ChartView;
import activationlab.ui.chart.NumbersView;
import activationlab.ui.control.StatusLine;
import activationlab.ui.run.RunModel;
import activationlab.ui.theme.Appearance;
import java.util.List;
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
    private final Appearance appearance;
    private final StatusLine status;
    private final Overlay overlay;
    private final StackPane page = new StackPane();
    private final Enlarged enlarged = new Enlarged();
    private final StackPane area = new StackPane(page, enlarged);
    private final Exports exports;
    private @Nullable ChartCard attended;

    Desk(Appearance appearance, StatusLine status, Overlay overlay) {
        this.appearance = appearance;
        this.status = status;
        this.overlay = overlay;
        this.exports = new Exports(appearance, status, overlay);
    }

    /** Lets exported files carry what is in the window, and remembers choices in the drawer, if there is one. */
    void connect(WindowState window, RunModel run, Optional<Drawer> drawer) {
        exports.connect(window, run, drawer);
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
        return List.of(
                Shortcut.pressed("Ctrl+E", "export charts", () -> withCurrent(this::export)),
                Shortcut.pressed("Ctrl+Shift+E", "export a film of the training", exports::film));
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
        exports.open(card, area);
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
