package activationlab.ui.training.result;

import activationlab.network.Still;
import activationlab.plot.RegionsLook;
import activationlab.training.Frame;
import java.util.List;

/**
 * What the person wants to know of the network. Immutable and safe on any thread.
 *
 * @param frame the network's data
 * @param still the network itself
 * @param point one sample as the network reads it
 * @param sides which features run over the plane; the others are held at the point
 * @param look which lines are drawn
 */
record Question(Frame frame, Still still, List<Double> point, Sides sides, RegionsLook look) {
    Question {
        point = List.copyOf(point);
    }

    /**
     * Two features, counted from 0.
     *
     * @param across from left to right
     * @param up from the bottom up; no matter if there is only one feature
     */
    record Sides(int across, int up) {}
}
