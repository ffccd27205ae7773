package activationlab.ui.export;

import activationlab.export.FileLook;
import activationlab.export.GifWriter;
import activationlab.export.PngSize;
import activationlab.export.SteadyAxes;
import activationlab.figure.Figure;
import activationlab.figure.Note;
import activationlab.figure.Palette;
import activationlab.figure.Panel;
import activationlab.figure.Theme;
import activationlab.plot.FilmChart;
import activationlab.plot.RunFilm;
import activationlab.training.Checkpoint;
import activationlab.training.Experiment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * A film of a training run that is to be written. Safe on any thread.
 *
 * @param run what is filmed
 * @param chart what it shows
 * @param timing how many frames and how fast
 * @param size pixels and density
 * @param theme the colors
 */
record FilmOrder(Run run, FilmChart chart, Timing timing, PngSize size, Theme theme) {
    /**
     * The run, from its beginning.
     *
     * @param experiment its settings, seed included
     * @param steps where the film ends
     */
    record Run(Experiment experiment, long steps) {}

    /** Frames, and frames a second. */
    record Timing(int frames, double rate) {}

    /**
     * Takes the run again and writes the film; progress goes half way with the training.
     *
     * @param shown is given each frame that is shot
     * @return a sentence that says what was saved
     * @throws IOException with a message in words if it cannot be written or was cancelled; no file is left
     */
    String write(Path file, Consumer<Figure> shown, GifWriter.Watch watch) throws IOException {
        RunFilm film = new RunFilm(run.experiment(), chart, run.steps(), timing.frames());
        List<Figure> frames = new ArrayList<>();
        int taken = 0;
        while (!film.isOver()) {
            watch.at(0.5 * taken++ / film.size());
            Figure frame = film.next(() -> passed(watch))
                    .orElseThrow(() -> new IOException("this run has no chart of that kind: " + chart.title()));
            frames.add(frame);
            shown.accept(frame);
        }
        GifWriter.Watch rest =
                new GifWriter.Watch(share -> watch.progress().accept(0.5 + 0.5 * share), watch.cancelled());
        FileLook look = FileLook.of(Palette.of(theme), size);
        GifWriter.write(SteadyAxes.of(frames), look, timing.rate(), file, rest);
        return "Saved " + file + ", " + frames.size() + " frames, " + size;
    }

    private static void passed(GifWriter.Watch watch) {
        if (watch.cancelled().getAsBoolean()) {
            throw new CancellationException("cancelled");
        }
    }

    /** Returns the chart of the first step; a chart of words if the run has none of that kind. */
    Figure firstFrame() {
        return new RunFilm(run.experiment(), chart, run.steps(), timing.frames())
                .next(Checkpoint.OPEN)
                .orElseGet(() -> Figure.of(chart.title(), Panel.BLANK.with(Note.middle("This run has no such chart"))));
    }

    /** Returns how a single frame looks. */
    ExportChoice stillChoice() {
        ExportChoice still = ExportChoice.initial(theme);
        return new ExportChoice(still.format(), still.extent(), size, still.colors(), still.details());
    }
}
