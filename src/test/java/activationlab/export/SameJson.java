package activationlab.export;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** JSON by its values: spaces and ways of writing a letter do not count. */
final class SameJson {
    private SameJson() {}

    static JsonElement parsed(String json) {
        return JsonParser.parseString(json);
    }
}
