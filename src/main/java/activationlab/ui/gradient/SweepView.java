package activationlab.ui.gradient;

import activationlab.diagnosis.GradientTensor;
import activationlab.plot.DepthPlot;
import activationlab.study.DepthGroup;
import activationlab.study.DepthStudy;
import activationlab.theory.SignalTheory;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.Hint;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.PageKey;
import activationlab.ui.control.PageView;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.control.StatusLine;
import activationlab.ui.control.Switch;
import activationlab.ui.run.Study;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;

/**
 * Gradient norms of many networks against their depth, computed on all cores and shown as they come. JavaFX thread
 * only.
 */
final class SweepView implements PageView {
    private final SurveyModel model;
    private final StatusLine status;
    private final Study<DepthStudy, DepthGroup> networks = Study.onAllCores(DepthStudy::groups);
    private final Study<DepthStudy, SignalTheory> theories = Study.onAllCores(DepthStudy::theory);
    private final PillSwitch<GradientTensor> tensor = new PillSwitch<>(
            "Whose gradient is shown: that of the weights or that of the biases",
            List.of(GradientTensor.values()),
            GradientTensor::title);
    private final CheckBox theory = new CheckBox("theory, as rings");
    private final SurveyFrame frame;
    private final Beat beat = new Beat();

    SweepView(SurveyModel model, ChartDesk desk, StatusLine status, OwnFormulas own) {
        this.model = model;
        this.status = status;
        theory.setId("sweep-theory");
        Hint.on(theory, "Add what mean-field theory expects of wide layers, computed without drawing any network");
        ActivationChecks checks = new ActivationChecks(model, own, desk.appearance());
        SurveyPanel panel = new SurveyPanel(model, SurveyPanel.Scope.NETWORKS, checks, theory);
        frame = new SurveyFrame(desk, "sweep", panel, this::cancel, this::again);
        frame.card().addToTitle(tensor);
        model.studyProperty().subscribe(ignored -> beat.atOnce());
        tensor.valueProperty().subscribe(ignored -> beat.atOnce());
        theory.selectedProperty().subscribe(ignored -> beat.atOnce());
    }

    @Override
    public List<Switch<?>> switches() {
        return List.of(
                frame.card().kept(),
                tensor.kept("sweep-gradient"),
                Switch.of("sweep-theory", Boolean.class, theory.selectedProperty()));
    }

    @Override
    public String title() {
        return "Depth sweep";
    }

    @Override
    public Node node() {
        return frame.node();
    }

    @Override
    public List<PageKey> keys() {
        return List.of(new PageKey(KeyCode.T, "show theory, or not", () -> theory.setSelected(!theory.isSelected())));
    }

    @Override
    public void shown() {
        status.seedProperty().set(OptionalLong.empty());
        status.stepsPerSecondProperty().set(OptionalDouble.empty());
        status.say("Choose activations at the right; networks of five depths are drawn and measured on all cores");
        beat.atOnce();
    }

    @Override
    public void hidden() {
        networks.stop();
        theories.stop();
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
        boolean network = networks.pulse();
        boolean expected = theories.pulse();
        if (beat.strikes(now, network || expected)) {
            refresh(model.studyProperty().get());
        }
    }

    private void refresh(DepthStudy wanted) {
        networks.get(wanted);
        Map<Integer, SignalTheory> expected = Map.of();
        if (theory.isSelected()) {
            theories.get(wanted.withSeeds(1));
            expected = theories.soFar();
        } else {
            theories.stop();
        }
        frame.show(
                DepthPlot.of(
                        wanted,
                        model.lineup(),
                        networks.soFar(),
                        expected,
                        tensor.valueProperty().get()),
                networks);
    }
}
