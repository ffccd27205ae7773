package activationlab.ui.export;

import activationlab.export.Carried;
import activationlab.figure.Figure;
import activationlab.ui.control.Hint;
import activationlab.ui.control.StatusLine;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Asks how charts are to be saved, shows what that looks like, and saves them; it closes when they are there, and what
 * is being written ends when it is closed before. JavaFX thread only.
 */
public final class ExportDialog extends VBox {
    private final ExportSource source;
    private final Ends ends;
    private final ExportOptions options;
    private final ExportPreview preview = new ExportPreview();
    private final TargetField target;
    private final Label note = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button cancel = new Button("Cancel");
    private final Button export = new Button("Export");
    private final AtomicBoolean closed = new AtomicBoolean();

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
        this.source = source;
        this.ends = ends;
        options = new ExportOptions(start, source.page().size());
        target = new TargetField(folder);
        note.getStyleClass().add("reading");
        note.setMinWidth(0);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setVisible(false);
        progress.setAccessibleText("How much is written");
        getStyleClass().add("export-form");
        getChildren().addAll(title(), middle(), target, buttons());
        options.choiceProperty().subscribe(this::show);
        sceneProperty().subscribe((before, now) -> closed.set(now == null));
    }

    private static Label title() {
        Label title = new Label("Export");
        title.getStyleClass().add("card-title");
        return title;
    }

    private HBox middle() {
        VBox right = new VBox(preview, note);
        right.getStyleClass().add("right");
        HBox middle = new HBox(options, right);
        HBox.setHgrow(right, Priority.ALWAYS);
        options.setMinWidth(USE_PREF_SIZE);
        right.setMinWidth(0);
        middle.getStyleClass().add("middle");
        return middle;
    }

    private HBox buttons() {
        HBox.setHgrow(progress, Priority.ALWAYS);
        cancel.setCancelButton(true);
        Hint.on(cancel, "Close without saving; ends what is being written (Esc)");
        cancel.setOnAction(ignored -> ends.close().run());
        export.setId("export-now");
        export.setDefaultButton(true);
        Hint.on(export, "Write the file (Enter)");
        export.setOnAction(ignored -> start());
        HBox line = new HBox(progress, cancel, export);
        line.getStyleClass().add("line");
        return line;
    }

    private ExportOrder order(Path place) {
        ExportChoice choice = options.choiceProperty().get();
        return new ExportOrder(choice, source.figures(choice.extent()), place);
    }

    private void show(ExportChoice choice) {
        List<Figure> figures = source.figures(choice.extent());
        target.suggest(order(Path.of("")));
        preview.show(figures::getFirst, choice);
        int more = figures.size() - 1;
        String others = more == 0 ? "" : more == 1 ? " and one more" : " and " + more + " more";
        note.setText(figures.getFirst().title() + others);
    }

    private void start() {
        try {
            ExportOrder order = order(target.target());
            Path place = order.target().toAbsolutePath();
            Path folder = order.choice().isScattered() ? place : place.getParent();
            ends.chosen().take(order.choice(), folder == null ? place : folder);
            ends.status().say("Saving " + order.target());
            cancel.requestFocus(); // keys go on reaching the dialog
            export.setDisable(true);
            progress.setVisible(true);
            begin(order);
        } catch (IllegalArgumentException refused) {
            note.setText(String.valueOf(refused.getMessage()));
        }
    }

    private void begin(ExportOrder order) {
        if (order.choice().details().keeping() == Keeping.LEFT_OUT) {
            write(order, () -> "");
        } else {
            source.session().accept(session -> write(order, session));
        }
    }

    private void write(ExportOrder order, Supplier<String> session) {
        ExportJob job =
                new ExportJob(() -> order.write(new Carried(session.get()), this::tell, closed::get), ends.status());
        job.start(this::done);
    }

    private void tell(double share) {
        Platform.runLater(() -> progress.setProgress(share));
    }

    private void done() {
        if (!closed.get()) {
            ends.close().run();
        }
    }
}
