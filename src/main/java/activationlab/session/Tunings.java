package activationlab.session;

import activationlab.network.Topology;
import activationlab.training.Experiment;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Settings that were others on the way of a run, as what differs from those at its end. For one thread. */
final class Tunings {
    private final Experiment end;
    private final JsonObject tuning;

    Tunings(Experiment end) {
        this.end = end;
        this.tuning = RecordJson.write(Tuning.of(end)).getAsJsonObject();
    }

    /** Returns the network at the end of the run; its layers have the same sizes all along. */
    Topology topology() {
        return end.topology();
    }

    /** Returns what differs. */
    JsonObject write(Experiment other) {
        return JsonPatch.between(tuning, RecordJson.write(Tuning.of(other)).getAsJsonObject());
    }

    /**
     * Returns the settings.
     *
     * @throws activationlab.dataset.BadFile naming the path of what is missing or refused
     */
    Experiment read(Setting patch) {
        JsonElement difference = patch.value();
        if (!(difference instanceof JsonObject object)) {
            throw patch.refused("an object in {} with the settings that differ");
        }
        Setting whole = patch.replaced(JsonPatch.applied(object, tuning));
        Tuning other = RecordJson.read(whole, Tuning.class);
        try {
            return other.appliedTo(end);
        } catch (IllegalArgumentException e) {
            throw patch.wrong(String.valueOf(e.getMessage()));
        }
    }
}
