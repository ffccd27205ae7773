package activationlab.ui.training;

import activationlab.training.Frame;
import activationlab.training.Status;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.Page;
import activationlab.ui.control.PageKey;
import activationlab.ui.control.StatusLine;
import activationlab.ui.run.Headline;
import activationlab.ui.run.RunFrame;
import activationlab.ui.run.RunModel;
import activationlab.ui.run.SettingsPanel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/**
 * A network that trains live: three dials always in sight, four charts that answer at once. Wishes go to the trainer
 * as one request, frames come back by one look per pulse; nothing here waits. JavaFX thread only.
 */
public final class TrainingPage implements Page {
    private final StatusLine status;
    private final RunModel model;
    private final RunFrame frame;
    private final Headline headline;
    private final ChartBoard board;

    /**
     * @param model the network that pages share
     * @param own offered besides the catalog
     */
    public TrainingPage(ChartDesk desk, StatusLine status, RunModel model, OwnFormulas own) {
        this.status = status;
        this.model = model;
        this.frame = new RunFrame(model, desk.appearance(), status);
        this.headline = new Headline(model);
        this.board = new ChartBoard(desk);
        frame.style("training-page");
        frame.fill(live(), new SettingsPanel(model, own));
    }

    @Override
    public String title() {
        return "Train";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignS.SCHOOL_OUTLINE;
    }

    @Override
    public Node node() {
        return frame.node();
    }

    @Override
    public List<PageKey> keys() {
        return frame.keys();
    }

    @Override
    public void shown() {
        frame.focusPlay();
        status.say("Press Play or Space to train; the keys 1, 2 and 3 take 1, 10 and 100 steps");
        Frame latest = model.frameProperty().get();
        if (latest != null) {
            show(latest);
        }
    }

    @Override
    public void pulse(long now) {
        Frame newest = model.pulse();
        if (newest != null) {
            show(newest);
        }
        board.refresh();
    }

    /** Returns the wishes and the newest frame. */
    RunModel model() {
        return model;
    }

    private VBox live() {
        VBox live = new VBox(headline, board);
        VBox.setVgrow(board, Priority.ALWAYS);
        live.getStyleClass().add("live");
        return live;
    }

    private void show(Frame newest) {
        frame.show(newest);
        board.show(newest, model.history());
        if (newest.status() instanceof Status.Failed failed) {
            headline.showFailure(failed.sentence());
        } else {
            headline.show(model.finding(newest));
        }
    }
}
