package activationlab.session;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * What has to be changed in an object to make another of it, as RFC 7396 has it: members that differ, inner objects by
 * what differs in them, null for members that go. Safe on any thread.
 */
final class JsonPatch {
    private JsonPatch() {}

    /** Returns what makes {@code to} of {@code from}. */
    static JsonObject between(JsonObject from, JsonObject to) {
        JsonObject patch = new JsonObject();
        for (String name : from.keySet()) {
            if (!to.has(name)) {
                patch.add(name, JsonNull.INSTANCE);
            }
        }
        for (String name : to.keySet()) {
            JsonElement before = from.get(name);
            JsonElement after = to.get(name);
            if (!after.equals(before)) {
                boolean inner = before instanceof JsonObject && after instanceof JsonObject;
                patch.add(name, inner ? between(before.getAsJsonObject(), after.getAsJsonObject()) : after.deepCopy());
            }
        }
        return patch;
    }

    /** Returns what a patch makes of an object, which stays as it is. */
    static JsonObject applied(JsonObject patch, JsonObject to) {
        JsonObject changed = to.deepCopy();
        for (String name : patch.keySet()) {
            JsonElement wanted = patch.get(name);
            if (wanted.isJsonNull()) {
                changed.remove(name);
            } else if (wanted instanceof JsonObject inner) {
                JsonElement before = changed.get(name);
                changed.add(name, applied(inner, before instanceof JsonObject object ? object : new JsonObject()));
            } else {
                changed.add(name, wanted.deepCopy());
            }
        }
        return changed;
    }
}
