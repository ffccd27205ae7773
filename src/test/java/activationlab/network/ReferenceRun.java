package activationlab.network;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ejml.data.DMatrixRMaj;

/** A training run that was computed elsewhere, read from the test resources. */
final class ReferenceRun {
    private final String folder;
    private final String experiment;

    ReferenceRun(String folder) {
        this.folder = folder;
        experiment = text("experiment.json");
    }

    Topology topology() {
        List<Integer> sizes = Arrays.stream(
                        find("\"layers\"\\s*:\\s*\\[([^\\]]*)]").split(","))
                .map(size -> Integer.parseInt(size.strip()))
                .toList();
        Activation activation = Catalog.require(find("\"activation\"\\s*:\\s*\"([^\"]*)\""));
        Matcher parameter =
                Pattern.compile("\"([^\"]+)\"\\s*:\\s*([-0-9.e]+)").matcher(find("\"parameters\"\\s*:\\s*\\{([^}]*)}"));
        while (parameter.find()) {
            activation = activation.with(parameter.group(1), Double.parseDouble(parameter.group(2)));
        }
        return Topology.of(sizes, activation, loss());
    }

    private Loss loss() {
        return switch (find("\"task\"\\s*:\\s*\"([^\"]*)\"")) {
            case "binary" -> Loss.BINARY_CROSS_ENTROPY;
            case "multiclass" -> Loss.CROSS_ENTROPY;
            default -> Loss.MEAN_SQUARED_ERROR;
        };
    }

    private Optimizer optimizer() {
        double decay = number("weightDecay");
        return switch (find("\"optimizer\"\\s*:\\s*\"([^\"]*)\"")) {
            case "adam" -> new Optimizer.Adam(0.9, 0.999, 1e-8, decay);
            case "rmsprop" -> new Optimizer.RmsProp(0.99, 1e-8, decay);
            default -> new Optimizer.Descent(number("momentum"), decay);
        };
    }

    double number(String name) {
        return Double.parseDouble(find("\"" + name + "\"\\s*:\\s*([-0-9.e]+)"));
    }

    Samples samples() {
        List<double[]> rows = table("data.csv");
        int features = rows.getFirst().length - 1;
        double[][] columns = new double[features + 1][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int f = 0; f <= features; f++) {
                columns[f][i] = rows.get(i)[f];
            }
        }
        return new Samples(Arrays.copyOf(columns, features), columns[features]);
    }

    Network network() {
        Network network = new Network(topology(), optimizer());
        List<double[]> entries = table("weights.csv");
        for (int l = 0; l < network.topology().layers(); l++) {
            DMatrixRMaj weights = network.weights(l);
            DMatrixRMaj biases = network.biases(l);
            for (double[] entry : entries) {
                if (entry[0] == l + 1 && entry[1] == 0) {
                    biases.set((int) entry[2] - 1, 0, entry[3]);
                } else if (entry[0] == l + 1) {
                    weights.set((int) entry[2] - 1, (int) entry[1] - 1, entry[3]);
                }
            }
            network.set(l, weights, biases);
        }
        return network;
    }

    List<double[]> expected() {
        return table("expected.csv");
    }

    private String find(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(experiment);
        if (!matcher.find()) {
            throw new IllegalStateException(folder + "/experiment.json has no " + pattern);
        }
        return matcher.group(1);
    }

    private List<double[]> table(String file) {
        List<double[]> rows = new ArrayList<>();
        text(file)
                .lines()
                .skip(1)
                .forEach(line -> rows.add(Arrays.stream(line.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray()));
        return rows;
    }

    private String text(String file) {
        try (InputStream in = ReferenceRun.class.getResourceAsStream("reference/" + folder + "/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no test resource reference/" + folder + "/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
