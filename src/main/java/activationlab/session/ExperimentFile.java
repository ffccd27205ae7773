package activationlab.session;

import activationlab.dataset.BadFile;
import activationlab.training.Experiment;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;

/**
 * All settings of a training run as a JSON file, which says its version; given samples are in it. A file is read as a
 * whole or refused by the path of its first fault. Safe on any thread.
 */
public final class ExperimentFile {
    private static final int VERSION = 1;
    private static final String VERSION_NAME = "version";
    private static final String EXPERIMENT_NAME = "experiment";

    private ExperimentFile() {}

    /** Returns the text of a file that holds {@code experiment}. */
    public static String text(Experiment experiment) {
        JsonObject whole = new JsonObject();
        whole.addProperty(VERSION_NAME, VERSION);
        whole.add(EXPERIMENT_NAME, RecordJson.write(experiment));
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(whole) + "\n";
    }

    /**
     * Reads an experiment.
     *
     * @throws BadFile naming file and JSON path, got and wanted
     */
    public static Experiment read(Path file) {
        List<Setting> parts = JsonFile.read(file).members(VERSION_NAME, EXPERIMENT_NAME);
        parts.get(0).whole(VERSION, VERSION);
        return RecordJson.read(parts.get(1), Experiment.class);
    }
}
