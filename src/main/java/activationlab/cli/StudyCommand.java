package activationlab.cli;

import activationlab.export.Carried;
import activationlab.export.Sheet;
import activationlab.export.SheetFormat;
import activationlab.export.WholeFile;
import activationlab.sweep.Sweep;
import activationlab.training.Cell;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Computes the cells of one study on all cores and writes a table: a row for each measurement as CSV, a summary as
 * Markdown. Nothing is written unless all options are understood and all cells have come to their end.
 *
 * @param <R> the result of a cell
 */
abstract class StudyCommand<R> implements Callable<Integer> {
    /** How many seeds there are unless the options say otherwise. */
    private static final int USUAL_SEEDS = 50;

    private static final String STANDARD_OUTPUT = "-";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description = "How many seeds, from 1 on. Initially 50, if nothing else is said above.")
    private Optional<Integer> seeds = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = STANDARD_OUTPUT,
            description = "The file to write; an old one is replaced. Initially -, the standard output.")
    private String out = STANDARD_OUTPUT;

    @Option(
            names = "--format",
            paramLabel = "KIND",
            defaultValue = "csv",
            converter = SheetFormatText.class,
            description = "csv for every measurement, md for the summary. Initially ${DEFAULT-VALUE}.")
    private SheetFormat format = SheetFormat.CSV;

    @Mixin
    private ChartOptions charts = new ChartOptions();

    /** What a study computes and how it is told. */
    interface Inquiry<R> {
        /** Returns what is computed. */
        List<Cell<R>> cells();

        /** Returns a row for each measurement. */
        Sheet rows(List<R> results);

        /** Returns what is to be seen in the measurements. */
        Sheet summary(List<R> results);

        /** Returns the charts of the measurements by the name of their file, without its end. */
        Map<String, Drawing> charts(List<R> results);
    }

    /** Returns how many seeds there are if the options do not say. */
    int usualSeeds() {
        return USUAL_SEEDS;
    }

    /**
     * Returns what the options ask for.
     *
     * @param seedCount how many seeds, from 1 on
     * @throws BadInput if the options do not go together
     * @throws IllegalArgumentException saying what, got and wanted, if a number is out of its range
     */
    abstract Inquiry<R> inquiry(int seedCount);

    /** Returns the charts, each with the page that shows it, or with this command and its options. */
    final Map<String, Drawing> drawings(Inquiry<R> inquiry, List<R> results) {
        Map<String, String> usual = Map.of("--seeds", Integer.toString(seeds.orElse(usualSeeds())));
        Carried command = CarriedCommand.of("experiment", spec, usual);
        Map<String, Drawing> drawings = new LinkedHashMap<>();
        inquiry.charts(results).forEach((name, drawing) -> drawings.put(name, drawing.or(command)));
        return drawings;
    }

    @Override
    public final Integer call() throws IOException {
        Inquiry<R> inquiry = understood();
        charts.prepare();
        if (out.equals(STANDARD_OUTPUT)) {
            List<R> results = computed(inquiry.cells());
            format.write(sheet(inquiry, results), spec.commandLine().getOut());
            charts.write(drawings(inquiry, results));
        } else {
            save(inquiry, Path.of(out));
        }
        return CommandLineEntry.DONE;
    }

    /** The file comes first: whether it can be written is known before anything is computed. */
    private void save(Inquiry<R> inquiry, Path file) throws IOException {
        List<R> results = new ArrayList<>();
        try {
            WholeFile.write(file, bytes -> {
                results.addAll(computed(inquiry.cells()));
                Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
                format.write(sheet(inquiry, results), writer);
                writer.flush();
            });
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
        charts.write(drawings(inquiry, results));
    }

    private Sheet sheet(Inquiry<R> inquiry, List<R> results) {
        return format == SheetFormat.CSV ? inquiry.rows(results) : inquiry.summary(results);
    }

    /**
     * Returns what the options ask for.
     *
     * @throws BadInput saying what, got and wanted, if options are wrong or do not go together
     */
    final Inquiry<R> understood() {
        try {
            return inquiry(seeds.orElse(usualSeeds()));
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    private List<R> computed(List<Cell<R>> cells) throws IOException {
        List<R> results = new ArrayList<>(cells.size());
        ProgressLine progress = ProgressLine.on(spec.commandLine().getErr(), cells.size(), "networks");
        try (Sweep<R> sweep = Sweep.start(cells)) {
            sweep.inOrder(result -> {
                results.add(result);
                progress.done(results.size());
            });
        } catch (InterruptedException e) {
            throw new InterruptedIOException(
                    "interrupted when " + results.size() + " of " + cells.size() + " networks were computed");
        } finally {
            progress.clear();
        }
        return results;
    }
}
