package activationlab.ui.shell;

import activationlab.figure.Figure;
import activationlab.training.Frame;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.control.StatusLine;
import activationlab.ui.export.ExportChoice;
import activationlab.ui.export.ExportDialog;
import activationlab.ui.export.ExportMemory;
import activationlab.ui.export.ExportSource;
import activationlab.ui.export.FilmDialog;
import activationlab.ui.run.RunModel;
import activationlab.ui.theme.Appearance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Opens the dialog that exports charts; it begins with what was chosen last. JavaFX thread only. */
final class Exports {
    private static final String MEMORY = "export.properties";

    private final Appearance appearance;
    private final StatusLine status;
    private final Overlay overlay;
    private Consumer<Consumer<Supplier<String>>> session = then -> then.accept(() -> "");
    private Optional<Drawer> drawer = Optional.empty();
    private @Nullable RunModel run;
    private @Nullable ExportChoice last;
    private @Nullable Path lastFolder;

    Exports(Appearance appearance, StatusLine status, Overlay overlay) {
        this.appearance = appearance;
        this.status = status;
        this.overlay = overlay;
    }

    /** Lets files carry what is in the window, and remembers choices in the drawer, if there is one. */
    void connect(WindowState window, RunModel training, Optional<Drawer> keeps) {
        run = training;
        session = then -> window.write(draft -> then.accept(draft::text));
        drawer = keeps;
    }

    /**
     * Opens the dialog.
     *
     * @param card the chart it is about
     * @param area holds all charts that can be exported with it
     */
    void open(ChartCard card, Node area) {
        ExportSource source = new ExportSource(card.shown(), figures(area), session);
        Path home = Path.of(System.getProperty("user.home", "."));
        ExportDialog.Ends ends = new ExportDialog.Ends(this::remember, overlay::close, status);
        overlay.showNarrowed(new ExportDialog(source, start(), lastFolder == null ? home : lastFolder, ends));
    }

    /** Opens the dialog that films the training from its beginning to the step that it has reached. */
    void film() {
        RunModel now = run;
        if (now == null) {
            return;
        }
        Frame frame = now.frameProperty().get();
        long step = frame == null ? 0 : frame.step();
        Path home = Path.of(System.getProperty("user.home", "."));
        ExportDialog.Ends ends = new ExportDialog.Ends((choice, folder) -> lastFolder = folder, overlay::close, status);
        overlay.showNarrowed(
                new FilmDialog(now.experimentProperty().get(), step, lastFolder == null ? home : lastFolder, ends));
    }

    private ExportChoice start() {
        ExportChoice now = last;
        if (now == null) {
            now = drawer.flatMap(some -> some.note(MEMORY))
                    .flatMap(ExportMemory::parse)
                    .orElseGet(() ->
                            ExportChoice.initial(appearance.themeProperty().get()));
            last = now;
        }
        return now;
    }

    private void remember(ExportChoice choice, Path folder) {
        last = choice;
        lastFolder = folder;
        drawer.ifPresent(some -> some.note(MEMORY, ExportMemory.text(choice)));
    }

    private static List<Figure> figures(Node area) {
        List<ChartCard> cards = new ArrayList<>();
        collect(area, cards);
        return cards.stream()
                .map(ChartCard::shown)
                .filter(figure -> figure.panels().stream()
                        .anyMatch(panel -> !panel.marks().isEmpty()))
                .toList();
    }

    private static void collect(Node node, List<ChartCard> cards) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof ChartCard card) {
            cards.add(card);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, cards));
        }
    }
}
