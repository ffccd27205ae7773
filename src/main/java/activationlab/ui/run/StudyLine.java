package activationlab.ui.run;

import activationlab.ui.control.Hint;
import activationlab.ui.control.Shown;
import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** How far a study is, with a button that ends it or begins it again; gone while there is neither. JavaFX thread
 * only. */
public final class StudyLine extends HBox {
    private final ProgressBar progress = new ProgressBar();
    private final Label words = new Label();
    private final Button cancel = new Button("Cancel");
    private final Button again = new Button("Run again");

    /**
     * @param onCancel ends what is being computed
     * @param onAgain begins again
     */
    public StudyLine(Runnable onCancel, Runnable onAgain) {
        getStyleClass().add("study-line");
        progress.setAccessibleText("Progress of the computation");
        Hint.on(cancel, "End the computation; a change of any setting begins a new one");
        Hint.on(again, "Begin the computation again");
        cancel.setId("study-cancel");
        again.setId("study-again");
        cancel.setOnAction(ignored -> onCancel.run());
        again.setOnAction(ignored -> onAgain.run());
        cancel.getStyleClass().add(Styles.SMALL);
        again.getStyleClass().add(Styles.SMALL);
        words.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(progress, words, cancel, again);
    }

    /** Shows how a study is now. */
    public void show(Study<?, ?> study) {
        boolean running = study.isRunning();
        boolean stopped = study.stopped().isPresent();
        progress.setProgress(study.progress());
        words.setText(running ? "Computing" : study.stopped().orElse(""));
        Shown.set(progress, running);
        Shown.set(cancel, running);
        Shown.set(again, stopped);
        Shown.set(this, running || stopped);
    }
}
