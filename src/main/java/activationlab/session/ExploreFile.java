package activationlab.session;

import activationlab.dataset.BadFile;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;

/**
 * A view of the Explore page as a JSON file, which says its version. A file is read as a whole or refused by the path
 * of its first fault. Safe on any thread.
 */
public final class ExploreFile {
    private static final int VERSION = 1;
    private static final String VERSION_NAME = "version";
    private static final String VIEW_NAME = "explore";

    private ExploreFile() {}

    /** Returns the text of a file that holds {@code view}. */
    public static String text(ExploreView view) {
        JsonObject whole = new JsonObject();
        whole.addProperty(VERSION_NAME, VERSION);
        whole.add(VIEW_NAME, RecordJson.write(view));
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(whole) + "\n";
    }

    /**
     * Reads a view.
     *
     * @throws BadFile naming file and JSON path, got and wanted
     */
    public static ExploreView read(Path file) {
        List<Setting> parts = JsonFile.read(file).members(VERSION_NAME, VIEW_NAME);
        parts.get(0).whole(VERSION, VERSION);
        return RecordJson.read(parts.get(1), ExploreView.class);
    }
}
