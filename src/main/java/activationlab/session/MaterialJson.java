package activationlab.session;

import activationlab.dataset.Material;
import activationlab.dataset.Names;
import activationlab.dataset.Samples;
import activationlab.dataset.Task;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;

/**
 * Given samples as JSON: title, task, names, and for each sample a list of its features followed by its targets. Safe
 * on any thread.
 */
final class MaterialJson {
    private static final String TITLE = "title";
    private static final String TASK = "task";
    private static final String NAMES = "names";
    private static final String SAMPLES = "samples";

    private MaterialJson() {}

    static JsonObject write(Material material) {
        Samples samples = material.samples();
        JsonArray rows = new JsonArray();
        for (int s = 0; s < samples.count(); s++) {
            rows.add(row(samples, s));
        }
        JsonObject object = new JsonObject();
        object.addProperty(TITLE, material.title());
        object.addProperty(TASK, material.task().id());
        object.add(NAMES, RecordJson.write(material.names()));
        object.add(SAMPLES, rows);
        return object;
    }

    private static JsonArray row(Samples samples, int s) {
        JsonArray row = new JsonArray();
        for (int f = 0; f < samples.features(); f++) {
            row.add(samples.feature(f, s));
        }
        for (int t = 0; t < samples.targets(); t++) {
            row.add(samples.target(t, s));
        }
        return row;
    }

    /**
     * Returns the samples that an object describes.
     *
     * @throws activationlab.dataset.BadFile naming the path of what is missing, unknown or refused
     */
    static Material read(Setting object) {
        List<Setting> parts = object.members(TITLE, TASK, NAMES, SAMPLES);
        String title = parts.get(0).text("a title");
        Task task = parts.get(1).choice(Arrays.asList(Task.values()), Task::id);
        Names names = RecordJson.read(parts.get(2), Names.class);
        Samples samples = samples(parts.get(3), names.features().size());
        try {
            return new Material(title, task, names, samples);
        } catch (IllegalArgumentException e) {
            throw object.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Samples samples(Setting list, int features) {
        List<Setting> rows = list.elements();
        int targets = rows.isEmpty() ? 0 : rows.getFirst().elements().size() - features;
        if (targets < 1) {
            throw list.refused("at least one sample, each with its " + features + " features and a target");
        }
        double[][] columns = new double[features + targets][rows.size()];
        for (int s = 0; s < rows.size(); s++) {
            List<Setting> numbers = rows.get(s).elements();
            if (numbers.size() != columns.length) {
                throw rows.get(s).refused(columns.length + " numbers, as the first sample has");
            }
            for (int c = 0; c < columns.length; c++) {
                columns[c][s] = numbers.get(c).number("a number", Double::isFinite);
            }
        }
        return new Samples(Arrays.copyOf(columns, features), Arrays.copyOfRange(columns, features, columns.length));
    }
}
