package activationlab.ui.gradient;

import activationlab.plot.StatisticsPlot;
import activationlab.study.DepthStudy;
import activationlab.study.GradientSizes;
import activationlab.study.GradientStatistics;
import activationlab.study.Ladder;
import activationlab.ui.run.Study;
import java.util.List;

/**
 * How large the gradients of a shallow network are, beside those of the first layer of a deep one: a shallow network
 * hides what vanishes. JavaFX thread only.
 */
final class StatisticsView extends SurveyView {
    private final Study<GradientStatistics, GradientSizes> shallow = Study.onAllCores(GradientStatistics::cells);
    private final Study<DepthStudy, Ladder> deep = Study.onAllCores(DepthStudy::cells);
    private final List<Study<?, ?>> studies = List.of(shallow, deep);

    StatisticsView(Desk desk) {
        super(
                desk,
                new Words(
                        "Statistics",
                        "statistics",
                        "Two hidden layers of 128, drawn and measured once for each seed; the last chart has"
                                + " twenty layers"),
                SurveyPanel.Scope.SEEDS_ONLY);
    }

    @Override
    List<Study<?, ?>> studies() {
        return studies;
    }

    // One after the other: the shallow ones are there at once.
    @Override
    void refresh() {
        DepthStudy settings = model().studyProperty().get();
        GradientStatistics wanted = new GradientStatistics(settings.activations(), settings.seeds());
        DepthStudy deeper = wanted.deep();
        if (shallow.get(wanted).isPresent() || shallow.stopped().isPresent()) {
            deep.get(deeper);
        } else {
            deep.stop();
        }
        show(
                StatisticsPlot.of(wanted, model().lineup(), shallow.soFar(), deeper, deep.soFar()),
                shallow.isRunning() ? shallow : deep);
    }
}
