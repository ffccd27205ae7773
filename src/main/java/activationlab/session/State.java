package activationlab.session;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Everything that is in the window, as one value: the page in front, what is chosen on each page, and the run.
 * Immutable and safe on any thread.
 *
 * @param page the name of the page in front
 * @param switches what is chosen on the pages; those of which nothing is said stay as they are
 * @param run the network that pages share; empty: it stays as it is
 */
public record State(String page, Switches switches, Optional<RunState> run) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public State {
        if (!NAME.matcher(page).matches()) {
            throw new IllegalArgumentException("page \"" + page + "\", wanted a name of small letters");
        }
    }

    /** Returns this with other choices. */
    public State with(Switches changed) {
        return new State(page, changed, run);
    }
}
