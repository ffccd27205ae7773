package activationlab.ui.dead;

import activationlab.plot.DeathPlot;
import activationlab.scale.Range;
import activationlab.study.DeathCurves;
import activationlab.study.DeathStudy;
import activationlab.study.DeathSummary;
import activationlab.study.DeathTrace;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.chart.ChartZoom;
import activationlab.ui.chart.Handle;
import activationlab.ui.control.Hint;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.control.Switch;
import activationlab.ui.run.StudyLine;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The chart of the three meanings over the bias; a drag in it moves the bias. What stays while the bias moves is made
 * once. JavaFX thread only.
 */
final class CliffCard extends StackPane {
    private final DeathModel model;
    private final ChartCard card;
    private final StudyLine line;
    private @Nullable Prepared prepared;

    /** All that a prepared chart depends on. */
    private record Ground(Range view, Optional<DeathCurves> theory, DeathTrace drawn, Optional<DeathSummary> many) {}

    private record Prepared(Ground ground, DeathPlot plot) {}

    CliffCard(DeathModel model, ChartDesk desk) {
        this.model = model;
        this.card = new ChartCard(desk);
        this.line = new StudyLine(model::cancelSurvey, model::surveyAgain);
        card.setId("cliff");
        card.wrapReading();
        card.addToTitle(seeds(), reach());
        card.view().setHandle(new Bias());
        line.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(card, line);
    }

    private ToggleButton seeds() {
        ToggleButton seeds = new ToggleButton();
        seeds.setId("many-seeds");
        seeds.getStyleClass().addAll(Styles.SMALL, "many-seeds");
        seeds.setMinWidth(USE_PREF_SIZE);
        seeds.textProperty().bind(model.surveyProperty().map(survey -> survey.seeds() + " seeds"));
        Hint.on(
                seeds,
                "Draw that many layers at every bias: lines are their means, areas hold the middle eight"
                        + " of ten (B)");
        seeds.selectedProperty().bindBidirectional(model.comparedProperty());
        return seeds;
    }

    /** Keeps which part of the chart is in view. */
    Switch<ChartZoom> kept() {
        return card.kept();
    }

    private PillSwitch<DeathModel.Reach> reach() {
        PillSwitch<DeathModel.Reach> reach = new PillSwitch<>(
                "Which biases the chart shows: those around the cliff, or all that the slider reaches",
                List.of(DeathModel.Reach.values()),
                DeathModel.Reach::title);
        reach.setId("reach");
        reach.valueProperty().bindBidirectional(model.reachProperty());
        return reach;
    }

    /** Shows a layer at the bias of the model. */
    void show(DeathModel.Drawn drawn) {
        double bias = model.studyProperty().get().bias();
        Ground ground = new Ground(model.biases(), model.theory(), drawn.trace(), model.summary());
        Prepared known = prepared;
        if (known == null || !known.ground().equals(ground)) {
            known = new Prepared(ground, DeathPlot.of(ground.view(), ground.theory(), ground.drawn(), ground.many()));
            prepared = known;
        }
        card.figureProperty().set(known.plot().at(bias, drawn.layer().at(bias)));
        line.show(model.survey());
    }

    /** The bias, as what a drag moves. */
    private final class Bias implements Handle {
        @Override
        public boolean isIn(int panel) {
            return panel >= 0;
        }

        @Override
        public void moveTo(int panel, double x) {
            DeathStudy now = model.studyProperty().get();
            model.studyProperty().set(now.withBias(DeathDial.BIAS.rounded(x)));
        }
    }
}
