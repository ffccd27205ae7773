package activationlab.ui.gradient;

import activationlab.diagnosis.GradientTensor;
import activationlab.plot.DepthPlot;
import activationlab.study.DepthGroup;
import activationlab.study.DepthStudy;
import activationlab.theory.SignalTheory;
import activationlab.ui.control.Hint;
import activationlab.ui.control.PageKey;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.control.Switch;
import activationlab.ui.run.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;

/**
 * Gradient norms of many networks against their depth, computed on all cores and shown as they come. JavaFX thread
 * only.
 */
final class SweepView extends SurveyView {
    private final Study<DepthStudy, DepthGroup> networks = Study.onAllCores(DepthStudy::groups);
    private final Study<DepthStudy, SignalTheory> theories = Study.onAllCores(DepthStudy::theory);
    private final List<Study<?, ?>> studies = List.of(networks, theories);
    private final PillSwitch<GradientTensor> tensor = new PillSwitch<>(
            "Whose gradient is shown: that of the weights or that of the biases",
            List.of(GradientTensor.values()),
            GradientTensor::title);
    private final CheckBox theory;

    SweepView(Desk desk) {
        this(desk, new CheckBox("theory, as rings"));
    }

    private SweepView(Desk desk, CheckBox theory) {
        super(
                desk,
                new Words(
                        "Depth sweep",
                        "sweep",
                        "Choose activations at the right; networks of five depths are drawn and measured on all cores"),
                SurveyPanel.Scope.NETWORKS,
                theory);
        this.theory = theory;
        theory.setId("sweep-theory");
        Hint.on(theory, "Add what mean-field theory expects of wide layers, computed without drawing any network");
        card().addToTitle(tensor);
        tensor.valueProperty().subscribe(ignored -> redraw());
        theory.selectedProperty().subscribe(ignored -> redraw());
    }

    @Override
    List<Study<?, ?>> studies() {
        return studies;
    }

    @Override
    public List<Switch<?>> switches() {
        List<Switch<?>> all = new ArrayList<>(super.switches());
        all.add(tensor.kept("sweep-gradient"));
        all.add(Switch.of("sweep-theory", Boolean.class, theory.selectedProperty()));
        return all;
    }

    @Override
    public List<PageKey> keys() {
        return List.of(new PageKey(KeyCode.T, "show theory, or not", () -> theory.setSelected(!theory.isSelected())));
    }

    @Override
    void refresh() {
        DepthStudy wanted = model().studyProperty().get();
        networks.get(wanted);
        Map<Integer, SignalTheory> expected = Map.of();
        if (theory.isSelected()) {
            theories.get(wanted.withSeeds(1));
            expected = theories.soFar();
        } else {
            theories.stop();
        }
        show(
                DepthPlot.of(
                        wanted,
                        model().lineup(),
                        networks.soFar(),
                        expected,
                        tensor.valueProperty().get()),
                networks);
    }
}
