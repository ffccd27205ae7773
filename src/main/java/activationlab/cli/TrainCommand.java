package activationlab.cli;

import activationlab.export.WholeFile;
import activationlab.network.BadTensor;
import activationlab.session.TrainingFile;
import activationlab.training.Course;
import activationlab.training.Plan;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a network as a file says and measures every epoch. Nothing is written unless all files are understood. */
@Command(
        name = "train",
        description = {
            "Trains a network from given weights on given data and measures it before every epoch.",
            "",
            "EXPERIMENT.json names a CSV file of samples (columns x1,x2,...,y) and one of initial weights",
            "(columns layer,from,to,value; a bias comes from 0), the layers, the activation with its",
            "parameters, the task (regression, binary, multiclass), the optimizer (sgd, adam, rmsprop),",
            "learningRate, momentum, weightDecay, batchSize (0 for all samples) and epochs.",
            "",
            "The result is CSV, one row per epoch and one after the last, measured on all samples: loss, L2",
            "norms of the gradients of each layer, and for hidden layers the share of activations that are 0",
            "and of units that are 0 for every sample. After a gradient or weight that is not finite, all",
            "numbers of the network count as nan."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  activation-lab train experiment.json --out metrics.csv")
final class TrainCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "EXPERIMENT.json", description = "What to train.")
    private Path experiment = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = STANDARD_OUTPUT,
            description = "The CSV file to write; an old one is replaced. Initially -, the standard output.")
    private String out = STANDARD_OUTPUT;

    @Override
    public Integer call() throws IOException {
        TrainingFile.Content content = TrainingFile.read(experiment);
        if (out.equals(STANDARD_OUTPUT)) {
            train(content.plan(), spec.commandLine().getOut());
        } else {
            write(content.plan(), target(content.sources()));
        }
        return CommandLineEntry.DONE;
    }

    private Path target(List<Path> sources) throws IOException {
        Path file = Path.of(out);
        for (Path source : sources) {
            if (Files.exists(file) && Files.isSameFile(file, source)) {
                throw new BadInput("--out " + file + " is read by this experiment, wanted another file");
            }
        }
        return file;
    }

    private void write(Plan plan, Path file) {
        try {
            WholeFile.write(file, stream -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                train(plan, writer);
            });
        } catch (IOException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    private void train(Plan plan, Writer writer) throws IOException {
        Course course = new Course(plan);
        MetricsTable table = new MetricsTable(writer, plan.topology().layers());
        int epochs = plan.schedule().epochs();
        table.row(0, course.measure());
        for (int epoch = 0; epoch < epochs; epoch++) {
            Optional<BadTensor> bad = course.advance();
            if (bad.isPresent()) {
                warn(bad.get(), epoch, course.step());
            }
            table.row(epoch + 1, course.measure());
        }
        table.finish();
    }

    private void warn(BadTensor bad, int epoch, long step) {
        spec.commandLine()
                .getErr()
                .println(spec.qualifiedName() + ": training diverged in epoch " + epoch + ", step " + step + ": "
                        + named(bad) + " was not finite; from the next row on its numbers count as nan");
    }

    private static String named(BadTensor bad) {
        return bad.layer() == 0 ? bad.name() : bad.name() + " of layer " + bad.layer();
    }
}
