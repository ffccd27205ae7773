package activationlab.ui.export;

import activationlab.export.GifWriter;
import activationlab.export.PngSize;
import activationlab.figure.Figure;
import activationlab.figure.Theme;
import activationlab.plot.FilmChart;
import activationlab.plot.RunFilm;
import activationlab.scale.Range;
import activationlab.training.Experiment;
import activationlab.ui.control.NumberEntry;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.control.Quantity;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.layout.VBox;

/**
 * Asks for a film of the training run, takes the run again from its beginning and writes a GIF; closing it ends that
 * and leaves no file. JavaFX thread only.
 */
public final class FilmDialog extends ExportForm {
    private static final Words WORDS = new Words(
            "Film of the training",
            "Close without saving; ends the film that is being written (Esc)",
            "Take the run again and write the film (Enter)");
    private static final Range STEPS = Range.of(1, RunFilm.MOST_STEPS);
    private static final PngSize START = new PngSize(960, 600, 120);
    private static final double START_STEPS = 2000;
    private static final double START_FRAMES = 60;
    private static final double START_RATE = 12;

    private final Experiment experiment;
    private final PillSwitch<FilmChart> chart =
            new PillSwitch<>("What the film shows", List.of(FilmChart.values()), FilmChart::title);
    private final NumberEntry steps;
    private final NumberEntry frames = new NumberEntry(
                    Quantity.whole("Frames", RunFilm.FRAMES, START_FRAMES)
                            .withEffect("How many pictures, at even distances from the first step to the last"),
                    "frames")
            .withoutLabel();
    private final NumberEntry rate = new NumberEntry(
                    Quantity.whole("Rate", GifWriter.RATE, START_RATE).withEffect("How many frames are shown a second"),
                    "a second")
            .withoutLabel();
    private final SizeFields size = new SizeFields(START);
    private final PillSwitch<Theme> theme =
            new PillSwitch<>("The colors of the film", List.of(Theme.values()), ExportOptions::words);

    /**
     * Builds the dialog.
     *
     * @param experiment what is trained
     * @param step where the run is now; 0 films as many steps as are usual
     * @param folder where files go unless another is typed
     */
    public FilmDialog(Experiment experiment, long step, Path folder, ExportDialog.Ends ends) {
        super(WORDS, folder, ends);
        this.experiment = experiment;
        double end = step < 1 ? START_STEPS : STEPS.clamp((double) step);
        steps = new NumberEntry(
                        Quantity.whole("Steps", STEPS, end).withEffect("The step of the last frame; the first is 0"),
                        "steps")
                .withoutLabel();
        setOptions(options());
        chart.valueProperty().subscribe(this::changed);
        theme.valueProperty().subscribe(this::changed);
        size.sizeProperty().subscribe(this::changed);
        for (NumberEntry one : List.of(steps, frames, rate)) {
            one.valueProperty().subscribe(this::describe);
        }
        changed();
        describe();
    }

    private VBox options() {
        VBox options = new VBox(
                ExportOptions.row("Chart", chart),
                ExportOptions.row("From 0 to", steps),
                ExportOptions.row("In", frames),
                ExportOptions.row("At", rate),
                ExportOptions.row("Size", size),
                ExportOptions.row("Colors", theme));
        options.getStyleClass().add("export-options");
        return options;
    }

    private FilmOrder order() {
        return new FilmOrder(
                new FilmOrder.Run(experiment, (long) steps.valueProperty().get()),
                chart.valueProperty().get(),
                new FilmOrder.Timing(
                        (int) frames.valueProperty().get(), rate.valueProperty().get()),
                size.sizeProperty().get(),
                theme.valueProperty().get());
    }

    private void changed() {
        FilmOrder order = order();
        target().suggest(order.chart().title(), "gif");
        preview().show(() -> List.of(order.firstFrame()), order.stillChoice());
    }

    private void describe() {
        FilmOrder order = order();
        long seconds = Math.round(order.timing().frames() / order.timing().rate());
        say("About " + Math.max(1, seconds) + " s, seed " + experiment.seed());
    }

    @Override
    void write() {
        FilmOrder order = order();
        Path file = target().target();
        begin(file);
        GifWriter.Watch watch = new GifWriter.Watch(this::tell, this::isClosed);
        run(() -> order.write(file, frame -> shot(frame, order), watch));
    }

    private void shot(Figure frame, FilmOrder order) {
        Platform.runLater(() -> preview().show(() -> List.of(frame), order.stillChoice()));
    }
}
