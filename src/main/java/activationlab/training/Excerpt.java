package activationlab.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Frames that are to be written down. Immutable and safe on any thread.
 *
 * @param frames in their order; at least one
 * @param stride how many frames came for each that was kept
 * @param added how many frames came
 */
public record Excerpt(List<Frame> frames, long stride, long added) {
    public Excerpt {
        frames = List.copyOf(frames);
    }

    /** Writes them down. */
    public Trail trail() {
        List<Trail.Era> eras = new ArrayList<>();
        for (int f = 0; f < frames.size(); f++) {
            Experiment experiment = frames.get(f).experiment();
            if (eras.isEmpty() || !eras.getLast().experiment().equals(experiment)) {
                eras.add(new Trail.Era(f, experiment));
            }
        }
        int layers = frames.getFirst().layers().size();
        return new Trail(frames.size(), layers, stride, added, eras, TrailNumbers.write(frames, layers));
    }
}
