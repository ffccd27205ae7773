package activationlab.session;

import activationlab.dataset.Problem;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Locale;
import java.util.Optional;

/** Makes files of the present version of older ones. Safe on any thread. */
final class Migration {
    private static final String EXPLORE = "explore";
    private static final String TRAIN = "train";
    private static final String EXPERIMENT = "experiment";
    private static final String CLASSES = "classes";

    private Migration() {}

    /** The first version held a view of the Explore page or the settings of a run. */
    static Setting fromFirst(Setting whole) {
        Optional<Setting> explore = whole.member(EXPLORE);
        Optional<Setting> experiment = whole.member(EXPERIMENT);
        if (explore.isEmpty() && experiment.isEmpty()) {
            throw whole.missing(EXPERIMENT);
        }
        JsonObject pages = new JsonObject();
        explore.ifPresent(view -> {
            JsonObject page = new JsonObject();
            page.add("view", view.value());
            pages.add(EXPLORE, page);
        });
        JsonObject now = new JsonObject();
        now.addProperty(StateFile.VERSION_NAME, StateFile.VERSION);
        now.addProperty(StateFile.PAGE, explore.isPresent() ? EXPLORE : TRAIN);
        now.add(StateFile.PAGES, pages);
        experiment.ifPresent(settings -> {
            JsonObject run = new JsonObject();
            run.add(EXPERIMENT, withClasses(settings));
            now.add(StateFile.RUN, run);
        });
        return whole.replaced(now);
    }

    // When these were written, every problem had a fixed number of classes.
    private static JsonElement withClasses(Setting experiment) {
        JsonElement changed = experiment.value().deepCopy();
        Optional<JsonObject> source = inner(changed, "recipe").flatMap(recipe -> inner(recipe, "source"));
        source.ifPresent(drawn -> {
            if (drawn.get("problem") instanceof JsonPrimitive problem && !drawn.has(CLASSES)) {
                for (Problem each : Problem.values()) {
                    if (each.toString().toLowerCase(Locale.ROOT).equals(problem.getAsString())) {
                        drawn.addProperty(CLASSES, each.classes());
                    }
                }
            }
        });
        return changed;
    }

    private static Optional<JsonObject> inner(JsonElement element, String name) {
        return element instanceof JsonObject object && object.get(name) instanceof JsonObject inner
                ? Optional.of(inner)
                : Optional.empty();
    }
}
