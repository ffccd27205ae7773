package activationlab.export;

import java.util.stream.Collectors;

/**
 * What a file carries besides what is seen in it: the experiment that made it, as JSON. Immutable and safe on any
 * thread.
 *
 * @param json the text of a session; empty: nothing is carried
 */
public record Carried(String json) {
    /** No experiment. */
    public static final Carried NOTHING = new Carried("");

    /** The name under which formats with names carry it. */
    static final String NAME = "activation-lab";

    /** Returns whether there is nothing. */
    public boolean isEmpty() {
        return json.isEmpty();
    }

    /** Returns the same JSON on one line: between its tokens line ends mean nothing, and strings have none. */
    String oneLine() {
        return json.lines().map(String::strip).collect(Collectors.joining());
    }
}
