package activationlab.ui.gradient;

import activationlab.plot.TelephonePlot;
import activationlab.study.DepthStudy;
import activationlab.study.TelephoneStudy;
import activationlab.study.TelephoneSummary;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.PageView;
import activationlab.ui.control.StatusLine;
import activationlab.ui.control.Switch;
import activationlab.ui.run.Study;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.scene.Node;

/**
 * What is left of a gradient after six hidden layers: by the rule of thumb that counts slopes alone, and in networks,
 * whose weights count too. JavaFX thread only.
 */
final class TelephoneView implements PageView {
    private final SurveyModel model;
    private final StatusLine status;
    private final Study<TelephoneStudy, List<TelephoneSummary>> networks = Study.onAllCores(TelephoneStudy::hops);
    private final SurveyFrame frame;
    private final Beat beat = new Beat();

    TelephoneView(SurveyModel model, ChartDesk desk, StatusLine status, OwnFormulas own) {
        this.model = model;
        this.status = status;
        ActivationChecks checks = new ActivationChecks(model, own, desk.appearance());
        SurveyPanel panel = new SurveyPanel(model, SurveyPanel.Scope.NETWORKS, checks);
        frame = new SurveyFrame(desk, "telephone", panel, this::cancel, this::again);
        model.studyProperty().subscribe(ignored -> beat.atOnce());
    }

    @Override
    public List<Switch<?>> switches() {
        return List.of(frame.card().kept());
    }

    @Override
    public String title() {
        return "Telephone";
    }

    @Override
    public Node node() {
        return frame.node();
    }

    @Override
    public void shown() {
        status.seedProperty().set(OptionalLong.empty());
        status.stepsPerSecondProperty().set(OptionalDouble.empty());
        status.say("Each hidden layer hands the gradient on; compare the rule of thumb with what the network leaves");
        beat.atOnce();
    }

    @Override
    public void hidden() {
        networks.stop();
    }

    private void cancel() {
        networks.cancel();
        beat.atOnce();
    }

    private void again() {
        networks.again();
        beat.atOnce();
    }

    @Override
    public void pulse(long now) {
        if (beat.strikes(now, networks.pulse())) {
            TelephoneStudy wanted = wanted(model.studyProperty().get());
            networks.get(wanted);
            frame.show(TelephonePlot.of(wanted, model.lineup(), networks.soFar()), networks);
        }
    }

    private static TelephoneStudy wanted(DepthStudy settings) {
        return new TelephoneStudy(
                settings.activations(), settings.width(), settings.initialization(), settings.seeds());
    }
}
