package activationlab.session;

import activationlab.dataset.BadFile;
import activationlab.dataset.TextFile;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.ToNumberPolicy;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON exactly as the standard has it, each name at most once in an object. For one thread. */
final class JsonFile {
    private static final String WANTED = "a JSON file";
    private static final Pattern COMPLAINT =
            Pattern.compile("(.*) at line (\\d+) column (\\d+) path.*", Pattern.DOTALL);

    /** How deep objects and lists may lie in each other. */
    private static final int DEEPEST = 40;

    /** The most values in a file. */
    private static final int MOST_VALUES = 4_000_000;

    private final Path file;
    private final JsonReader reader;
    private int values;

    private JsonFile(Path file, String text) {
        this.file = file;
        reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEPEST);
    }

    /**
     * Returns the outermost value of a file.
     *
     * @throws BadFile if it cannot be read, or, naming line and column, if it is not JSON
     */
    static Setting read(Path file) {
        return parse(file, TextFile.read(file, WANTED));
    }

    /**
     * Returns the outermost value of a text.
     *
     * @param file where it comes from, for messages
     * @throws BadFile naming line and column, if it is not JSON, or deeper or longer than any file of ours
     */
    static Setting parse(Path file, String text) {
        if (text.length() > TextFile.LARGEST) {
            throw new BadFile(file, text.length() + " letters, wanted at most " + TextFile.LARGEST);
        }
        JsonFile json = new JsonFile(file, text);
        try {
            JsonElement whole = json.value();
            if (json.reader.peek() != JsonToken.END_DOCUMENT) {
                throw new IllegalStateException("text after the outermost value at " + json.reader.getPath());
            }
            return Setting.whole(file, whole);
        } catch (MalformedJsonException | EOFException e) {
            throw json.syntax(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("text in memory cannot be read", e);
        }
    }

    private JsonElement value() throws IOException {
        values++;
        if (values > MOST_VALUES) {
            throw new BadFile(file, "more than " + MOST_VALUES + " values, wanted fewer");
        }
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object();
            case BEGIN_ARRAY -> array();
            case STRING -> new JsonPrimitive(reader.nextString());
            case NUMBER -> new JsonPrimitive(ToNumberPolicy.LAZILY_PARSED_NUMBER.readNumber(reader));
            case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield JsonNull.INSTANCE;
            }
            case NAME, END_OBJECT, END_ARRAY, END_DOCUMENT ->
                throw new IllegalStateException("no value at " + reader.getPath());
        };
    }

    private JsonObject object() throws IOException {
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (object.has(name)) {
                throw new BadFile(file, reader.getPath().replaceFirst("^\\$\\.?", "") + ": there twice, wanted once");
            }
            object.add(name, value());
        }
        reader.endObject();
        return object;
    }

    private JsonArray array() throws IOException {
        JsonArray array = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
            array.add(value());
        }
        reader.endArray();
        return array;
    }

    private BadFile syntax(String complaint) {
        Matcher parts = COMPLAINT.matcher(complaint);
        if (!parts.matches()) {
            return new BadFile(file, "not JSON: " + complaint);
        }
        String fault = parts.group(1).startsWith("Use JsonReader") ? "unexpected text" : parts.group(1);
        return new BadFile(
                file, "line " + parts.group(2) + ", column " + parts.group(3), "not JSON: " + BadFile.shown(fault));
    }
}
