package activationlab.ui.training.inside;

import activationlab.network.Connection;
import activationlab.network.Still;
import activationlab.training.Frame;

/**
 * A look into the network at one moment. Immutable and safe on any thread.
 *
 * @param frame the network's data
 * @param still the network itself
 * @param chosen the weight or bias that is looked at; its layer is shown
 */
record Look(Frame frame, Still still, Connection chosen) {
    /** Returns the value of what is looked at. */
    double value() {
        return still.weight(chosen.layer(), chosen.unit(), chosen.input());
    }
}
