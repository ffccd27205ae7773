package activationlab.ui.gradient;

import activationlab.plot.TelephonePlot;
import activationlab.study.DepthStudy;
import activationlab.study.TelephoneStudy;
import activationlab.study.TelephoneSummary;
import activationlab.ui.run.Study;
import java.util.List;

/**
 * What is left of a gradient after six hidden layers: by the rule of thumb that counts slopes alone, and in networks,
 * whose weights count too. JavaFX thread only.
 */
final class TelephoneView extends SurveyView {
    private final Study<TelephoneStudy, List<TelephoneSummary>> networks = Study.onAllCores(TelephoneStudy::hops);
    private final List<Study<?, ?>> studies = List.of(networks);

    TelephoneView(Desk desk) {
        super(
                desk,
                new Words(
                        "Telephone",
                        "telephone",
                        "Each hidden layer hands the gradient on; compare the rule of thumb with what the"
                                + " network leaves"),
                SurveyPanel.Scope.NETWORKS);
    }

    @Override
    List<Study<?, ?>> studies() {
        return studies;
    }

    @Override
    void refresh() {
        TelephoneStudy wanted = wanted(model().studyProperty().get());
        networks.get(wanted);
        show(TelephonePlot.of(wanted, model().lineup(), networks.soFar()), networks);
    }

    private static TelephoneStudy wanted(DepthStudy settings) {
        return new TelephoneStudy(
                settings.activations(), settings.width(), settings.initialization(), settings.seeds());
    }
}
