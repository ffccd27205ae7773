package activationlab.cli;

import activationlab.network.Initialization;
import activationlab.network.Initializer;
import picocli.CommandLine.Option;

/** How wide the hidden layers of an experiment are and how weights are drawn. */
final class NetworkOptions {
    @Option(
            names = "--width",
            paramLabel = "N",
            defaultValue = "64",
            description = "Units in each hidden layer. Initially ${DEFAULT-VALUE}.")
    private int width = 64;

    @Option(
            names = "--init",
            paramLabel = "NAME",
            defaultValue = "glorot",
            converter = InitializerText.class,
            description = "How weights are drawn: glorot (uniform), he (normal), lecun (normal), default, orthogonal,"
                    + " or a full name such as he_uniform. Initially ${DEFAULT-VALUE}.")
    private Initializer initializer = Initializer.GLOROT_UNIFORM;

    @Option(
            names = "--gain",
            paramLabel = "G",
            defaultValue = "1",
            description = "What drawn weights are multiplied by. Initially ${DEFAULT-VALUE}.")
    private String gain = "1";

    @Option(
            names = "--bias",
            paramLabel = "B",
            defaultValue = "0",
            description = "What is added to every bias. Initially ${DEFAULT-VALUE}.")
    private String bias = "0";

    int width() {
        return width;
    }

    Initialization initialization() {
        return new Initialization(initializer, Decimal.parse(gain), Decimal.parse(bias));
    }
}
