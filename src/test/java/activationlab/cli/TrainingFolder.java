package activationlab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with a small experiment that can be trained, to be broken by tests. */
final class TrainingFolder {
    private static final String EXPERIMENT = """
            {
              "data": {"file": "data.csv", "task": "binary"},
              "network": {
                "layers": [2, 2, 1],
                "activation": "leaky_relu",
                "parameters": {"alpha": 0.25},
                "weights": "weights.csv"
              },
              "training": {
                "optimizer": "sgd",
                "learningRate": 0.5,
                "momentum": 0.0,
                "weightDecay": 0.0,
                "batchSize": 0,
                "shuffle": false,
                "epochs": 2
              }
            }
            """;
    private static final String SAMPLES = """
            x1,x2,y
            0.5,-1,1
            1.5,2.0,0
            -2,1e-1,1
            """;
    private static final String WEIGHTS = """
            layer,from,to,value
            1,0,1,0.0
            1,0,2,0.1
            1,1,1,0.5
            1,1,2,-0.5
            1,2,1,1.0
            1,2,2,0.25
            2,0,1,0.0
            2,1,1,1.0
            2,2,1,-1.0
            """;

    private final Path folder;

    TrainingFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(experiment(), EXPERIMENT);
        Files.writeString(folder.resolve("data.csv"), SAMPLES);
        Files.writeString(folder.resolve("weights.csv"), WEIGHTS);
    }

    Path experiment() {
        return folder.resolve("experiment.json");
    }

    Path metrics() {
        return folder.resolve("metrics.csv");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Replaces the first occurrence of a text that must be there. */
    void change(String name, String old, String replacement) throws IOException {
        String text = Files.readString(file(name));
        int at = text.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException(name + " has no " + old);
        }
        Files.writeString(file(name), text.substring(0, at) + replacement + text.substring(at + old.length()));
    }
}
