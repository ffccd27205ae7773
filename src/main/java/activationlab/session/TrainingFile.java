package activationlab.session;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.BadFile;
import activationlab.dataset.NumberTable;
import activationlab.dataset.Samples;
import activationlab.network.Loss;
import activationlab.network.Topology;
import activationlab.training.Plan;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a training run from a JSON file with two tables beside it, the samples and the initial weights. Every setting
 * is checked and none is ignored: one that is missing, misspelled or impossible is refused by its path. For one thread.
 */
public final class TrainingFile {
    /** The largest number of inputs or of units in a layer. */
    static final int WIDEST = 10_000;

    /** The largest number of layers, the inputs included. */
    static final int DEEPEST = 1_000;

    /** The largest number of epochs. */
    static final int LONGEST = 1_000_000;

    private final Path file;
    private final List<Path> sources = new ArrayList<>();

    private TrainingFile(Path file) {
        this.file = file;
        sources.add(file);
    }

    /**
     * What a training file holds.
     *
     * @param plan the run
     * @param sources the files that were read
     */
    public record Content(Plan plan, List<Path> sources) {
        public Content {
            sources = List.copyOf(sources);
        }
    }

    /** What is learned from the samples; the names are those in the file. */
    private enum Kind {
        REGRESSION("regression", Loss.MEAN_SQUARED_ERROR),
        BINARY("binary", Loss.BINARY_CROSS_ENTROPY),
        MULTICLASS("multiclass", Loss.CROSS_ENTROPY);

        private final String id;
        private final Loss loss;

        Kind(String id, Loss loss) {
            this.id = id;
            this.loss = loss;
        }
    }

    /**
     * Reads a run.
     *
     * @throws BadFile naming file and JSON path or line and column, got and wanted
     */
    public static Content read(Path file) {
        return new TrainingFile(file).content();
    }

    private Content content() {
        List<Setting> parts = JsonFile.read(file).members("data", "network", "training");
        List<Setting> data = parts.get(0).members("file", "task");
        List<Setting> network = parts.get(1).members("layers", "activation", "parameters", "weights");
        Kind kind = data.get(1).choice(Arrays.asList(Kind.values()), choice -> choice.id);
        List<Integer> sizes = sizes(network.get(0), kind);
        Topology topology = Topology.of(sizes, activation(network.get(1), network.get(2)), kind.loss);
        TrainingSettings training = TrainingSettings.of(parts.get(2));
        Path samplesFile = beside(data.get(0));
        Path weightsFile = beside(network.get(3));
        Samples samples = samples(samplesFile, topology, kind);
        Room.check(network.get(0), topology, samples.count());
        Plan plan = new Plan(
                topology, WeightsFile.read(weightsFile, topology), samples, training.optimizer(), training.schedule());
        return new Content(plan, sources);
    }

    private static List<Integer> sizes(Setting layers, Kind kind) {
        List<Setting> elements = layers.elements();
        if (elements.size() < 2 || elements.size() > DEEPEST) {
            throw layers.refused("from 2 to " + DEEPEST + " sizes: inputs, hidden layers, outputs");
        }
        List<Integer> sizes = new ArrayList<>();
        for (Setting element : elements) {
            sizes.add(element.whole(1, WIDEST));
        }
        boolean several = kind == Kind.MULTICLASS;
        if (several != sizes.getLast() > 1) {
            throw elements.getLast().refused((several ? "at least 2 outputs" : "1 output") + " for task " + kind.id);
        }
        checkParameters(layers, sizes);
        return sizes;
    }

    private static void checkParameters(Setting layers, List<Integer> sizes) {
        long count = 0;
        for (int l = 1; l < sizes.size(); l++) {
            count += (sizes.get(l - 1) + 1L) * sizes.get(l);
        }
        if (count > NumberTable.MOST_ROWS) {
            throw layers.refused(
                    "at most " + NumberTable.MOST_ROWS + " weights and biases together; these are " + count);
        }
    }

    private static Activation activation(Setting name, Setting parameters) {
        return ActivationJson.turned(ActivationJson.catalog(name, Catalog.elementwise()), parameters);
    }

    private static Samples samples(Path file, Topology topology, Kind kind) {
        int features = topology.fanIn(0);
        return switch (kind) {
            case REGRESSION -> SamplesFile.read(file, features);
            case BINARY -> SamplesFile.read(file, features, 2);
            case MULTICLASS -> SamplesFile.read(file, features, topology.fanOut(topology.layers() - 1));
        };
    }

    private Path beside(Setting name) {
        String wanted = "the name of a file";
        try {
            Path path = file.resolveSibling(name.text(wanted));
            sources.add(path);
            return path;
        } catch (InvalidPathException e) {
            throw name.refused(wanted);
        }
    }
}
