package activationlab.session;

import activationlab.dataset.BadFile;
import activationlab.dataset.TextFile;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is in the window as JSON, which says its version; views and experiments of the first version are
 * read, too. A text is read as a whole or refused by the path of its first fault; members with unknown names are passed
 * over, see {@link Strangers}. Safe on any thread.
 */
public final class StateFile {
    /** The version that is written. */
    static final int VERSION = 2;

    static final String VERSION_NAME = "version";
    static final String PAGE = "page";
    static final String PAGES = "pages";
    static final String RUN = "run";
    private static final String DRAWING = "drawing";

    private StateFile() {}

    /** Returns the text of a file that holds {@code state}. */
    public static String text(State state) {
        return text(state, Strangers.NONE);
    }

    /** Returns the text of a file that holds {@code state}, and what the program does not know. */
    public static String text(State state, Strangers strangers) {
        JsonObject whole = tree(state);
        strangers.addTo(whole);
        return text(whole);
    }

    /** Returns the text of a file that shows nothing in the window, and says how it was drawn. */
    public static String text(DrawingCommand drawing) {
        JsonObject whole = new JsonObject();
        whole.addProperty(VERSION_NAME, VERSION);
        whole.add(DRAWING, RecordJson.write(drawing));
        return text(whole);
    }

    private static String text(JsonObject whole) {
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(whole) + "\n";
    }

    static JsonObject tree(State state) {
        JsonObject whole = new JsonObject();
        whole.addProperty(VERSION_NAME, VERSION);
        whole.addProperty(PAGE, state.page());
        whole.add(PAGES, state.switches().json());
        state.run().ifPresent(run -> whole.add(RUN, RunJson.write(run)));
        return whole;
    }

    /**
     * Reads a session file.
     *
     * @throws BadFile naming file and JSON path, got and wanted
     */
    public static State read(Path file) {
        return parse(file, TextFile.read(file, "a session file"));
    }

    /**
     * Reads a text.
     *
     * @param file where it comes from, for messages
     * @throws BadFile naming file and JSON path, got and wanted
     */
    public static State parse(Path file, String text) {
        Setting whole = current(file, text);
        refuseDrawing(file, whole);
        whole.requireOnly(List.of(VERSION_NAME, PAGE, PAGES, RUN));
        Setting page = whole.required(PAGE);
        String name = page.text("the name of a page");
        Switches switches = Switches.read(whole.required(PAGES));
        Optional<RunState> run = whole.member(RUN).map(RunJson::read);
        try {
            return new State(name, switches, run);
        } catch (IllegalArgumentException e) {
            throw page.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static void refuseDrawing(Path file, Setting whole) {
        Optional<Setting> drawing = whole.member(DRAWING);
        if (drawing.isPresent() && whole.member(PAGE).isEmpty()) {
            String line = RecordJson.read(drawing.get(), DrawingCommand.class).line();
            throw new BadFile(file, "no page of the window shows this chart, the command line draws it: " + line);
        }
    }

    /** Returns the outermost object in the form that is written now. */
    static Setting current(Path file, String text) {
        Setting whole = JsonFile.parse(file, text).tolerant();
        int version = whole.required(VERSION_NAME).whole(1, VERSION);
        return version == VERSION ? whole : Migration.fromFirst(whole);
    }
}
