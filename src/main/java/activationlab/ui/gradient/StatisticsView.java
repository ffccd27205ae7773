package activationlab.ui.gradient;

import activationlab.plot.StatisticsPlot;
import activationlab.study.DepthStudy;
import activationlab.study.GradientSizes;
import activationlab.study.GradientStatistics;
import activationlab.study.Ladder;
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
 * How large the gradients of a shallow network are, beside those of the first layer of a deep one: a shallow network
 * hides what vanishes. JavaFX thread only.
 */
final class StatisticsView implements PageView {

    private final SurveyModel model;
    private final StatusLine status;
    private final Study<GradientStatistics, GradientSizes> shallow = Study.onAllCores(GradientStatistics::cells);
    private final Study<DepthStudy, Ladder> deep = Study.onAllCores(DepthStudy::cells);
    private final SurveyFrame frame;
    private final Beat beat = new Beat();

    StatisticsView(SurveyModel model, ChartDesk desk, StatusLine status, OwnFormulas own) {
        this.model = model;
        this.status = status;
        ActivationChecks checks = new ActivationChecks(model, own, desk.appearance());
        SurveyPanel panel = new SurveyPanel(model, SurveyPanel.Scope.SEEDS_ONLY, checks);
        frame = new SurveyFrame(desk, "statistics", panel, this::cancel, this::again);
        model.studyProperty().subscribe(ignored -> beat.atOnce());
    }

    @Override
    public List<Switch<?>> switches() {
        return List.of(frame.card().kept());
    }

    @Override
    public String title() {
        return "Statistics";
    }

    @Override
    public Node node() {
        return frame.node();
    }

    @Override
    public void shown() {
        status.seedProperty().set(OptionalLong.empty());
        status.stepsPerSecondProperty().set(OptionalDouble.empty());
        status.say("Two hidden layers of 128, drawn and measured once for each seed; the last chart has twenty layers");
        beat.atOnce();
    }

    @Override
    public void hidden() {
        shallow.stop();
        deep.stop();
    }

    private void cancel() {
        shallow.cancel();
        deep.cancel();
        beat.atOnce();
    }

    private void again() {
        shallow.again();
        deep.again();
        beat.atOnce();
    }

    @Override
    public void pulse(long now) {
        boolean sizes = shallow.pulse();
        boolean ladders = deep.pulse();
        if (beat.strikes(now, sizes || ladders)) {
            refresh(model.studyProperty().get());
        }
    }

    // One after the other: the shallow ones are there at once.
    private void refresh(DepthStudy settings) {
        GradientStatistics wanted = new GradientStatistics(settings.activations(), settings.seeds());
        DepthStudy deeper = wanted.deep();
        if (shallow.get(wanted).isPresent() || shallow.stopped().isPresent()) {
            deep.get(deeper);
        } else {
            deep.stop();
        }
        frame.show(
                StatisticsPlot.of(wanted, model.lineup(), shallow.soFar(), deeper, deep.soFar()),
                shallow.isRunning() ? shallow : deep);
    }
}
