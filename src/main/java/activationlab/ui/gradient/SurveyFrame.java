package activationlab.ui.gradient;

import activationlab.figure.Figure;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.MainAndSide;
import activationlab.ui.control.ScrollFrame;
import activationlab.ui.run.Study;
import activationlab.ui.run.StudyLine;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A chart of many networks with the progress of their computation, and settings at its right. JavaFX thread only. */
final class SurveyFrame {
    private final ChartCard card;
    private final StudyLine line;
    private final MainAndSide node;

    /**
     * @param id names the chart
     * @param settings stand at the right
     * @param onCancel ends what is computed
     * @param onAgain goes on with it
     */
    SurveyFrame(ChartDesk desk, String id, Region settings, Runnable onCancel, Runnable onAgain) {
        card = new ChartCard(desk);
        card.setId(id);
        card.wrapReading();
        line = new StudyLine(onCancel, onAgain);
        card.addToTitle(line);
        node = new MainAndSide(card, new ScrollFrame(settings));
        node.getStyleClass().add("survey");
    }

    Node node() {
        return node;
    }

    ChartCard card() {
        return card;
    }

    void show(Figure figure, Study<?, ?> study) {
        card.figureProperty().set(figure);
        line.show(study);
    }
}
