package activationlab.live;

import activationlab.training.WeightEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * The weights that a person has set since the program began: how many, and the latest ones, so that none is lost where
 * a request takes the place of another. Immutable and safe on any thread.
 *
 * @param count grows by one with each
 * @param latest the newest last
 */
public record WeightEdits(long count, List<WeightEdit> latest) {
    /** Nothing was ever set. */
    public static final WeightEdits NONE = new WeightEdits(0, List.of());

    private static final int KEPT = 64;

    public WeightEdits {
        latest = List.copyOf(latest);
        if (count < latest.size()) {
            throw new IllegalArgumentException(count + " edits, of which " + latest.size() + " are kept: wanted more");
        }
    }

    /** Returns this with one more. */
    public WeightEdits with(WeightEdit edit) {
        List<WeightEdit> more = new ArrayList<>(latest);
        more.add(edit);
        return new WeightEdits(count + 1, more.subList(Math.max(0, more.size() - KEPT), more.size()));
    }

    /** Returns those after the first so many; those that came too long ago are lost. */
    List<WeightEdit> after(long known) {
        long missing = Math.clamp(count - known, 0, latest.size());
        return latest.subList(latest.size() - (int) missing, latest.size());
    }
}
