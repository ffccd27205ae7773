package activationlab.ui.export;

import activationlab.ui.control.Hint;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A form that ends in a file: options beside a preview, the file's name, and a line with progress and buttons. JavaFX
 * thread only, but for {@link #tell} and {@link #isClosed}, which are safe on any thread.
 */
abstract class ExportForm extends VBox {
    private static final double LEAST_PREVIEW = 80;

    private final ExportDialog.Ends ends;
    private final ExportPreview preview = new ExportPreview();
    private final TargetField target;
    private final Label note = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button cancel = new Button("Cancel");
    private final Button export = new Button("Export");
    private final AtomicBoolean closed = new AtomicBoolean();

    /** What its title and the hints on its buttons say. */
    record Words(String title, String cancel, String export) {}

    /**
     * Builds it, without options.
     *
     * @param folder where files go unless another is typed
     */
    ExportForm(Words words, Path folder, ExportDialog.Ends ends) {
        this.ends = ends;
        target = new TargetField(folder);
        note.getStyleClass().add("reading");
        note.setMinWidth(0);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setVisible(false);
        progress.setAccessibleText("How much is written");
        getStyleClass().add("export-form");
        Label title = new Label(words.title());
        title.getStyleClass().add("card-title");
        getChildren().addAll(title, target, buttons(words));
        sceneProperty().subscribe((before, now) -> closed.set(now == null));
    }

    /** Puts the options in their place. */
    final void setOptions(Region options) {
        options.setMinWidth(USE_PREF_SIZE);
        VBox right = new VBox(preview, note);
        right.getStyleClass().add("right");
        right.setMinWidth(0);
        // Beside large text in a small window nothing would be seen of it.
        right.visibleProperty().bind(right.widthProperty().greaterThan(LEAST_PREVIEW));
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox middle = new HBox(options, right);
        middle.getStyleClass().add("middle");
        getChildren().add(1, middle);
    }

    private HBox buttons(Words words) {
        HBox.setHgrow(progress, Priority.ALWAYS);
        cancel.setCancelButton(true);
        Hint.on(cancel, words.cancel());
        cancel.setOnAction(ignored -> ends.close().run());
        export.setId("export-now");
        export.setDefaultButton(true);
        Hint.on(export, words.export());
        export.setOnAction(ignored -> start());
        HBox line = new HBox(progress, cancel, export);
        line.getStyleClass().add("line");
        return line;
    }

    /**
     * Begins to write what is chosen, beside the screen.
     *
     * @throws IllegalArgumentException saying what is wrong with what is chosen
     */
    abstract void write();

    private void start() {
        try {
            write();
        } catch (IllegalArgumentException refused) {
            say(String.valueOf(refused.getMessage()));
        }
    }

    /** Shows that a file is being written. */
    final void begin(Path file) {
        ends.status().say("Saving " + file);
        cancel.requestFocus(); // keys go on reaching the dialog
        export.setDisable(true);
        progress.setVisible(true);
    }

    /** Runs what writes the file; the form closes behind it. */
    final void run(ExportJob.Writing writing) {
        new ExportJob(writing, ends.status()).start(this::done);
    }

    final ExportDialog.Ends ends() {
        return ends;
    }

    final ExportPreview preview() {
        return preview;
    }

    final TargetField target() {
        return target;
    }

    /** Says something below the preview. */
    final void say(String words) {
        note.setText(words);
    }

    final boolean isClosed() {
        return closed.get();
    }

    /** Shows which share of the work is done. */
    final void tell(double share) {
        Platform.runLater(() -> progress.setProgress(share));
    }

    private void done() {
        if (!closed.get()) {
            ends.close().run();
        }
    }
}
