package activationlab.ui.run;

import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.ui.control.PageView;

/** One of several views of the running network, which take turns in the middle of a page. JavaFX thread only. */
public interface RunView extends PageView {
    /**
     * Takes in the newest frame and what led to it; called before the pulse, only while it is in front, and at once
     * when it comes there.
     */
    void show(Frame newest, History past);
}
