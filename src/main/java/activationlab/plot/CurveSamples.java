package activationlab.plot;

import activationlab.scale.Range;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Curves that were computed lately, so that turning a parameter of one of twenty computes one and not twenty. Keeps a
 * few dozen. For one thread.
 */
public final class CurveSamples {
    private static final int MOST = 80;
    private static final float LOAD = 0.75f;

    private record Key(StyledActivation styled, Range x, int points) {}

    private final Map<Key, SampledActivation> known = new LinkedHashMap<>(2 * MOST, LOAD, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SampledActivation> eldest) {
            return size() > MOST;
        }
    };

    /** Returns the curves of all of them; there must be one at least. */
    List<SampledActivation> all(List<StyledActivation> activations, CurveView view) {
        SampledActivation.requireSome(activations);
        return activations.stream()
                .map(activation -> known.computeIfAbsent(
                        new Key(activation, view.x(), view.points()), key -> SampledActivation.of(activation, view)))
                .toList();
    }
}
