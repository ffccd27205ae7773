package activationlab.ui.gradient;

import activationlab.figure.Figure;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.MainAndSide;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.PageView;
import activationlab.ui.control.ScrollFrame;
import activationlab.ui.control.StatusLine;
import activationlab.ui.control.Switch;
import activationlab.ui.run.Study;
import activationlab.ui.run.StudyLine;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.scene.Node;

/**
 * A chart of many networks with the progress of their computation, and settings at its right. JavaFX thread only.
 */
abstract class SurveyView implements PageView {
    private final Desk desk;
    private final Words words;
    private final ChartCard card;
    private final StudyLine line = new StudyLine(this::cancel, this::again);
    private final MainAndSide node;
    private final Beat beat = new Beat();

    /** What all such views stand on. */
    record Desk(SurveyModel model, ChartDesk charts, StatusLine status, OwnFormulas own) {
        ActivationChecks checks() {
            return new ActivationChecks(model, own, charts.appearance());
        }
    }

    /**
     * What a view is called.
     *
     * @param id names its chart
     * @param hint says what to do in it
     */
    record Words(String title, String id, String hint) {}

    /** @param more controls of this view, below the others */
    SurveyView(Desk desk, Words words, SurveyPanel.Scope scope, Node... more) {
        this.desk = desk;
        this.words = words;
        card = new ChartCard(desk.charts());
        card.setId(words.id());
        card.wrapReading();
        card.addToTitle(line);
        SurveyPanel panel = new SurveyPanel(desk.model(), scope, desk.checks(), more);
        node = new MainAndSide(card, new ScrollFrame(panel));
        node.getStyleClass().add("survey");
        desk.model().studyProperty().subscribe(ignored -> beat.atOnce());
    }

    /** Returns what it computes, always the same. */
    abstract List<Study<?, ?>> studies();

    /** Asks for what the settings want, and shows what there is of it. */
    abstract void refresh();

    SurveyModel model() {
        return desk.model();
    }

    ChartCard card() {
        return card;
    }

    /** Has the next pulse draw. */
    void redraw() {
        beat.atOnce();
    }

    /** Shows a figure, and how far a study of it is. */
    void show(Figure figure, Study<?, ?> study) {
        card.figureProperty().set(figure);
        line.show(study);
    }

    @Override
    public List<Switch<?>> switches() {
        return List.of(card.kept());
    }

    @Override
    public String title() {
        return words.title();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        desk.status().seedProperty().set(OptionalLong.empty());
        desk.status().stepsPerSecondProperty().set(OptionalDouble.empty());
        desk.status().say(words.hint());
        beat.atOnce();
    }

    @Override
    public void hidden() {
        studies().forEach(Study::stop);
    }

    private void cancel() {
        studies().forEach(Study::cancel);
        beat.atOnce();
    }

    private void again() {
        studies().forEach(Study::again);
        beat.atOnce();
    }

    @Override
    public void pulse(long now) {
        boolean news = false;
        for (Study<?, ?> study : studies()) {
            news |= study.pulse();
        }
        if (beat.strikes(now, news)) {
            refresh();
        }
    }
}
