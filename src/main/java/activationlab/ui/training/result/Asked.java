package activationlab.ui.training.result;

import java.util.List;

/**
 * The sample that the network is asked, and which features run over the plane. Immutable and safe on any thread.
 *
 * @param values of the features, in the units of the data
 * @param across the feature from left to right, counted from 0
 * @param up the feature from the bottom up
 */
public record Asked(List<Double> values, int across, int up) {
    public Asked {
        values = List.copyOf(values);
        if (across < 0 || up < 0 || across >= Math.max(1, values.size()) || up >= Math.max(1, values.size())) {
            throw new IllegalArgumentException("features " + across + " and " + up + " over the plane, wanted two of "
                    + values.size() + " from 0");
        }
    }
}
