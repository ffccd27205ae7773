package activationlab.cli;

import activationlab.export.FigureFormat;
import activationlab.export.FileLook;
import activationlab.sweep.CellFailure;
import activationlab.sweep.Sweep;
import activationlab.training.Cell;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Many charts on their way into a folder, on all cores: each is computed once and written in every format. For one
 * thread.
 *
 * @param charts the charts by the names of their files, without their ends
 * @param formats the kinds of files
 * @param look how they look
 */
record Batch(Map<String, Supplier<Drawing>> charts, List<FigureFormat> formats, FileLook look) {
    /**
     * Writes all files; those that are written before something fails stay.
     *
     * @param messages shows how far it is, if somebody watches
     * @return how many files there are
     */
    int write(Path folder, PrintWriter messages) throws IOException {
        List<Cell<Integer>> cells = new ArrayList<>();
        charts.forEach((name, chart) -> cells.add(new Cell<>(name, checkpoint -> {
            checkpoint.pass();
            return write(chart.get(), folder, name);
        })));
        ProgressLine progress = ProgressLine.on(messages, cells.size(), "charts");
        AtomicInteger done = new AtomicInteger();
        AtomicInteger files = new AtomicInteger();
        try (Sweep<Integer> sweep = Sweep.start(cells)) {
            sweep.inOrder(written -> {
                files.addAndGet(written);
                progress.done(done.incrementAndGet());
            });
        } catch (CellFailure failure) {
            if (failure.getCause() instanceof UncheckedIOException unwritten) {
                throw new BadInput(String.valueOf(
                        Objects.requireNonNull(unwritten.getCause()).getMessage()));
            }
            throw failure;
        } catch (InterruptedException e) {
            throw new InterruptedIOException("interrupted when " + done + " of " + cells.size() + " charts were drawn");
        } finally {
            progress.clear();
        }
        return files.get();
    }

    private int write(Drawing drawing, Path folder, String name) {
        FileLook full = look.withCarried(drawing.carried());
        try {
            for (FigureFormat format : formats) {
                format.write(drawing.figure(), full, folder.resolve(name + "." + format.extension()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return formats.size();
    }
}
