package activationlab.cli;

import activationlab.training.Cell;
import activationlab.training.Checkpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The charts of the named experiments, each with a few seeds, by file name. */
final class StudyGallery {
    private StudyGallery() {}

    /** Returns the charts in order; an experiment is run when the first of its charts is asked for. */
    static Map<String, Supplier<Drawing>> charts() {
        Map<String, Supplier<Drawing>> charts = new LinkedHashMap<>();
        add(charts, new Once(() -> drawn(new DeathCommand(), 10)), "e1-death");
        add(charts, new Once(() -> drawn(new CurveRaceCommand(), 5)), "e2-losses");
        add(charts, new Once(() -> drawn(new ClusterRaceCommand(), 1)), "e3-losses", "e3-accuracies");
        add(charts, new Once(() -> drawn(new GradientSizesCommand(), 10)), "e4-statistics");
        add(charts, new Once(() -> drawn(new PlaneRaceCommand(), 1)), "e5-losses", "e5-accuracies", "e5-boundary");
        add(charts, new Once(() -> drawn(new RealRaceCommand(), 1)), "e6-losses", "e6-accuracies");
        add(charts, new Once(() -> drawn(new DepthCommand(), 5)), "e7-depth");
        add(charts, new Once(() -> drawn(new TelephoneCommand(), 10)), "e8-telephone");
        add(charts, new Once(() -> drawn(new HeadsCommand(), 1)), "e9-losses", "e9-accuracies");
        return charts;
    }

    private static void add(Map<String, Supplier<Drawing>> charts, Once run, String... names) {
        for (String name : names) {
            charts.put(name, () -> Objects.requireNonNull(run.get().get(name), name));
        }
    }

    private static <R> Map<String, Drawing> drawn(StudyCommand<R> command, int seeds) {
        new CommandLine(command).parseArgs("--seeds", Integer.toString(seeds));
        StudyCommand.Inquiry<R> inquiry = command.understood();
        List<R> results = new ArrayList<>();
        for (Cell<R> cell : inquiry.cells()) {
            results.add(cell.run(Checkpoint.OPEN));
        }
        return command.drawings(inquiry, results);
    }

    /** Charts that are computed together, once. Safe on any thread: who comes second waits. */
    private static final class Once {
        private final Supplier<Map<String, Drawing>> work;
        private Map<String, Drawing> charts = Map.of();

        Once(Supplier<Map<String, Drawing>> work) {
            this.work = work;
        }

        synchronized Map<String, Drawing> get() {
            if (charts.isEmpty()) {
                charts = work.get();
            }
            return charts;
        }
    }
}
