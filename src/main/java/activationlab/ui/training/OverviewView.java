package activationlab.ui.training;

import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.Switch;
import activationlab.ui.run.Edits;
import activationlab.ui.run.RunView;
import java.util.List;
import javafx.scene.Node;

/** What the network answers, its losses, its dead units, its gradients. JavaFX thread only. */
final class OverviewView implements RunView {
    private final ChartBoard board;

    OverviewView(ChartDesk desk) {
        board = new ChartBoard(desk);
    }

    /** Makes what its switches choose something to be undone. */
    void track(Edits edits) {
        board.track(edits);
    }

    @Override
    public List<Switch<?>> switches() {
        return board.switches();
    }

    @Override
    public String title() {
        return "Overview";
    }

    @Override
    public Node node() {
        return board;
    }

    @Override
    public void show(Frame newest, History past) {
        board.show(newest, past);
    }

    @Override
    public void pulse(long now) {
        board.refresh();
    }
}
