package activationlab.cli;

import activationlab.export.WholeFile;
import activationlab.network.BadTensor;
import activationlab.session.TrainingFile;
import activationlab.training.Course;
import activationlab.training.Frame;
import activationlab.training.Plan;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Trains a network as a file or as options say and measures every epoch. Nothing is written unless all is understood.
 */
@Command(
        name = "train",
        description = {
            "Trains a network on samples and measures every epoch.",
            "",
            "With --data or --target-formula it does what the Train page does, with the same numbers: one row"
                    + " after each epoch, loss and accuracy on the samples to learn from and on the others, L2"
                    + " norms of the gradients of the latest batch, shares of activations that are 0 and of"
                    + " units that are 0 on all samples to learn from. A line on the standard output sums up.",
            "",
            "With EXPERIMENT.json it starts from given weights and measures before every epoch. EXPERIMENT.json"
                    + " names a CSV file of samples (columns x1,x2,...,y) and one of initial weights (columns"
                    + " layer,from,to,value; a bias comes from 0), the layers, the activation with its"
                    + " parameters, the task (regression, binary, multiclass), the optimizer (sgd, adam,"
                    + " rmsprop), learningRate, momentum, weightDecay, batchSize (0 for all samples) and epochs.",
            "",
            "The result is CSV, one row per epoch and one after the last, measured on all samples: loss, L2"
                    + " norms of the gradients of each layer, and for hidden layers the share of activations"
                    + " that are 0 and of units that are 0 for every sample. After a gradient or weight that is"
                    + " not finite, all numbers of the network count as nan."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = {
            "  activation-lab train --data iris --layers 16,8 --activation relu,tanh --optimizer adam --rate 0.01"
                    + " --standardize --out metrics.csv",
            "  activation-lab train --data moons --samples 500 --noise 0.2 --layers 8,8 --stop-at-accuracy 0.98",
            "  activation-lab train --target-formula \"sin(2x)\" --layers 20 --activation tanh --out metrics.csv",
            "  activation-lab train experiment.json --out metrics.csv"
        })
final class TrainCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "EXPERIMENT.json", arity = "0..1", description = "What to train, without --data.")
    private @Nullable Path experiment;

    @Mixin
    private SampleOptions samples = new SampleOptions();

    @Mixin
    private LearningOptions learning = new LearningOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The CSV file to write; an old one is replaced. - is the standard output, where it goes"
                    + " initially without --data.")
    private @Nullable String out;

    @Override
    public Integer call() throws IOException {
        if (samples.named() == (experiment != null)) {
            throw new ParameterException(
                    spec.commandLine(), "wanted either EXPERIMENT.json or --data=FILE.csv or --target-formula");
        }
        return experiment == null ? learn() : follow(experiment);
    }

    private int follow(Path file) throws IOException {
        TrainingFile.Content content = TrainingFile.read(file);
        if (out == null || out.equals(STANDARD_OUTPUT)) {
            train(content.plan(), spec.commandLine().getOut());
        } else {
            write(target(out, content.sources()), writer -> train(content.plan(), writer));
        }
        return CommandLineEntry.DONE;
    }

    private int learn() throws IOException {
        SampleTraining training = training();
        training.warnings().forEach(this::warn);
        PrintWriter standard = spec.commandLine().getOut();
        if (STANDARD_OUTPUT.equals(out)) {
            training.write(standard);
        } else if (out == null) {
            standard.println(SampleTraining.summary(training.write(Writer.nullWriter())));
        } else {
            List<Frame> last = new ArrayList<>();
            write(target(out, samples.files()), writer -> last.add(training.write(writer)));
            standard.println(SampleTraining.summary(last.getFirst()));
        }
        return CommandLineEntry.DONE;
    }

    private SampleTraining training() {
        try {
            return new SampleTraining(learning.experiment(samples.recipe()), learning.epochs());
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    private static Path target(String name, List<Path> sources) throws IOException {
        Path file = Path.of(name);
        for (Path source : sources) {
            if (Files.exists(file) && Files.exists(source) && Files.isSameFile(file, source)) {
                throw new BadInput("--out " + file + " is read by this experiment, wanted another file");
            }
        }
        return file;
    }

    private interface Writing {
        void to(Writer writer) throws IOException;
    }

    private static void write(Path file, Writing writing) {
        try {
            WholeFile.write(file, stream -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                writing.to(writer);
                writer.flush();
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

    private void warn(String sentence) {
        spec.commandLine().getErr().println(spec.qualifiedName() + ": note: " + sentence);
    }

    private void warn(BadTensor bad, int epoch, long step) {
        spec.commandLine()
                .getErr()
                .println(spec.qualifiedName() + ": training diverged in epoch " + epoch + ", step " + step + ": "
                        + named(bad) + " became " + bad.flaw().text()
                        + "; from the next row on its numbers count as nan");
    }

    private static String named(BadTensor bad) {
        return bad.layer() == 0 ? bad.name() : bad.name() + " of layer " + bad.layer();
    }
}
