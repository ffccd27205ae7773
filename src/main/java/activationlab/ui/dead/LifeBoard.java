package activationlab.ui.dead;

import activationlab.diagnosis.Wording;
import activationlab.plot.LifeLinePlot;
import activationlab.training.Change;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.LifeEvent;
import activationlab.training.RevivalScene;
import activationlab.training.UnitPlace;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.Hint;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.control.Shown;
import activationlab.ui.control.StatusLine;
import activationlab.ui.control.Switch;
import activationlab.ui.run.AdviceOffer;
import activationlab.ui.run.AdvicePane;
import activationlab.ui.run.ChartTurns;
import activationlab.ui.run.RunModel;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * When the units of the running network died and revived, why, what might have been instead, and what is wrong now.
 * JavaFX thread only.
 */
final class LifeBoard extends GridPane {
    private static final double LINE = 46;

    /** What the right card shows. */
    enum Side {
        AUTOPSY("Autopsy"),
        FORK("Fork"),
        ADVICE("Advice");

        private final String title;

        Side(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private final RunModel model;
    private final StatusLine status;
    private final ObjectProperty<UnitPlace> unit;
    private final LifeChoice choice = new LifeChoice();
    private final PillSwitch<Side> side = new PillSwitch<>(
            "Why the chosen unit died; the run beside its fork; or what is wrong with the network now",
            List.of(Side.values()),
            Side::title);
    private final PillSwitch<LifeLinePlot.Steps> steps = new PillSwitch<>(
            "Steps at equal distances, or at equal factors, which makes room for the first ones",
            List.of(LifeLinePlot.Steps.values()),
            LifeLinePlot.Steps::title);
    private final AutopsyPane autopsy = new AutopsyPane(choice, this::move, this::forkBefore);
    private final AdvicePane advice = new AdvicePane(AdviceOffer.fork(this::forkNow));
    private final DuelPane duel;
    private boolean forked;

    /**
     * @param turns redraw the charts
     * @param unit the unit that is looked at closely; choosing an event chooses its unit
     */
    LifeBoard(ChartDesk desk, StatusLine status, RunModel model, ChartTurns turns, ObjectProperty<UnitPlace> unit) {
        this.model = model;
        this.status = status;
        this.unit = unit;
        this.duel = new DuelPane(desk, model, turns);
        getStyleClass().add("life-board");
        getColumnConstraints().addAll(column(LINE), column(100 - LINE));
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        getRowConstraints().add(row);
        addRow(0, line(desk, turns), sideCard());
        choice.eventProperty().subscribe(ignored -> spoil(turns));
        side.valueProperty().subscribe(this::turn);
    }

    /** Returns what is chosen. */
    List<Switch<?>> switches() {
        return List.of(side.kept("lives-side"), steps.kept("lives-steps"));
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private Node line(ChartDesk desk, ChartTurns turns) {
        ChartCard card = new ChartCard(desk);
        card.setId("lives");
        card.addToTitle(steps, scene());
        card.wrapReading();
        card.view().setChooser(new EventChooser(model, choice, steps.valueProperty(), this::move, this::chosen));
        turns.add(
                card,
                (now, past) -> LifeLinePlot.of(
                        now,
                        past,
                        choice.eventProperty().get(),
                        steps.valueProperty().get()));
        steps.valueProperty().subscribe(ignored -> spoil(turns));
        return card;
    }

    private static void spoil(ChartTurns turns) {
        turns.spoil();
        turns.hurry();
    }

    private Button scene() {
        Button button = new Button("Show a revival");
        button.setId("show-revival");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(
                button,
                "Open and play a network in which a dead unit of layer 3 comes back, because the layers before it go"
                        + " on learning");
        button.setOnAction(ignored -> showRevival());
        return button;
    }

    private Node sideCard() {
        side.setId("life-side");
        StackPane content = new StackPane(autopsy, duel, advice);
        VBox.setVgrow(content, Priority.ALWAYS);
        // In a narrow window what belongs to the choice goes below it.
        FlowPane head = new FlowPane(side, autopsy.walk(), duel.ways());
        head.getStyleClass().add("side-head");
        head.setMinHeight(Region.USE_PREF_SIZE);
        VBox card = new VBox(head, content);
        card.getStyleClass().addAll("card", "life-side");
        return card;
    }

    private void turn(Side now) {
        Shown.set(autopsy, now == Side.AUTOPSY);
        Shown.set(autopsy.walk(), now == Side.AUTOPSY);
        Shown.set(duel.ways(), now == Side.FORK);
        Shown.set(duel, now == Side.FORK);
        Shown.set(advice, now == Side.ADVICE);
    }

    /** Takes in a frame; the charts follow in their turns. */
    void show(Frame newest) {
        choice.show(newest);
        autopsy.show(newest.closeup().chronicle());
        duel.show(newest);
        boolean fork = newest.closeup().fork().isPresent();
        if (fork != forked) {
            forked = fork;
            side.valueProperty().set(fork ? Side.FORK : Side.AUTOPSY);
        }
    }

    /** Called in every frame of the screen: advice counts time by them. */
    void pulse(Frame newest, History past) {
        advice.look(newest, past);
        int count = advice.count();
        side.reword(Side.ADVICE, count == 0 ? Side.ADVICE.title() : Side.ADVICE.title() + " (" + count + ")");
    }

    /** Which death or revival is looked at. */
    LifeChoice choice() {
        return choice;
    }

    private void move(int by) {
        choice.move(by);
        choice.eventProperty().get().ifPresent(this::chosen);
    }

    private void chosen(LifeEvent event) {
        choice.choose(event);
        unit.set(event.place());
        side.valueProperty().set(Side.AUTOPSY);
    }

    private void forkBefore(LifeEvent event, Change change) {
        model.whatIf(event, change);
        status.say("Both runs go on from just before step " + event.when().first() + ": as it was, and with "
                + change.title());
    }

    private void forkNow(Change change) {
        model.whatIf(change);
        status.say("Both runs go on from here: as it is, and with " + change.title());
    }

    private void showRevival() {
        model.experimentProperty().set(RevivalScene.experiment());
        model.reset();
        unit.set(RevivalScene.UNIT);
        model.speedProperty().set(RevivalScene.SPEED);
        model.runningProperty().set(true);
        status.say(Wording.capitalized(RevivalScene.UNIT.title()) + " dies in step " + RevivalScene.DEATH
                + " and answers again in step " + RevivalScene.REVIVAL);
    }
}
