package activationlab.ui.export;

import activationlab.export.Carried;
import activationlab.figure.Figure;
import activationlab.ui.control.StatusLine;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Asks how charts are to be saved, shows what that looks like, and saves them; it closes when they are there, and what
 * is being written ends when it is closed before. JavaFX thread only.
 */
public final class ExportDialog extends ExportForm {
    private static final Words WORDS =
            new Words("Export", "Close without saving; ends what is being written (Esc)", "Write the file (Enter)");

    private final ExportSource source;
    private final ExportOptions options;

    /**
     * Where a dialog comes to its end.
     *
     * @param chosen gets what was chosen and where it was saved, when saving begins
     * @param close closes the dialog
     * @param status told how it went
     */
    public record Ends(Chosen chosen, Runnable close, StatusLine status) {}

    /** Takes note of what was chosen. */
    public interface Chosen {
        /** Takes the choice and the folder. */
        void take(ExportChoice choice, Path folder);
    }

    /**
     * Builds the dialog.
     *
     * @param start what it shows first
     * @param folder where files go unless another is typed
     */
    public ExportDialog(ExportSource source, ExportChoice start, Path folder, Ends ends) {
        super(WORDS, folder, ends);
        this.source = source;
        options = new ExportOptions(start, source.page().size());
        setOptions(options);
        options.choiceProperty().subscribe(this::show);
    }

    private ExportOrder order(Path place) {
        ExportChoice choice = options.choiceProperty().get();
        return new ExportOrder(choice, source.figures(choice.extent()), place);
    }

    private void show(ExportChoice choice) {
        List<Figure> figures = source.figures(choice.extent());
        target().suggest(order(Path.of("")));
        preview().show(() -> figures, choice);
        int more = figures.size() - 1;
        String others = more == 0 ? "" : more == 1 ? " and one more" : " and " + more + " more";
        say(figures.getFirst().title() + others);
    }

    @Override
    void write() {
        ExportOrder order = order(target().target());
        Path place = order.target().toAbsolutePath();
        Path folder = order.choice().isScattered() ? place : place.getParent();
        ends().chosen().take(order.choice(), folder == null ? place : folder);
        begin(order.target());
        if (order.choice().details().keeping() == Keeping.LEFT_OUT) {
            write(order, () -> "");
        } else {
            source.session().accept(session -> write(order, session));
        }
    }

    private void write(ExportOrder order, Supplier<String> session) {
        run(() -> order.write(new Carried(session.get()), this::tell, this::isClosed));
    }
}
