package activationlab.ui.training.result;

import activationlab.dataset.Dataset;
import activationlab.figure.Figure;
import activationlab.network.Still;
import activationlab.plot.ConfusionPlot;
import activationlab.plot.RegionsLook;
import activationlab.training.Aspect;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.chart.Chooser;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.control.Shown;
import activationlab.ui.control.Switch;
import activationlab.ui.run.Columns;
import activationlab.ui.run.Darkroom;
import activationlab.ui.run.Edits;
import activationlab.ui.run.RunModel;
import activationlab.ui.run.RunView;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What the running network answers: its regions over a plane in fine cells, how often it mixes classes up, and what it
 * says to a sample that is typed or clicked. All of it is asked of a copy of the network, beside training and screen.
 * JavaFX thread only.
 */
public final class ResultsView implements RunView {
    private static final double WIDE = 60;

    private final RunModel model;
    private final PillSwitch<RegionsLook> look = new PillSwitch<>(
            "Which lines are drawn: only where the class changes, also where it leads by half, or one for each fifth",
            List.of(RegionsLook.values()),
            RegionsLook::title);
    private final PillSwitch<Tally.Part> part = new PillSwitch<>(
            "Whose samples are counted: those it learns from, or those it is tested on",
            List.of(Tally.Part.TEST, Tally.Part.TRAIN),
            Tally.Part::title);
    private final PillSwitch<ConfusionPlot.Numbers> numbers = new PillSwitch<>(
            "Count samples, or give their share of their class",
            List.of(ConfusionPlot.Numbers.values()),
            ConfusionPlot.Numbers::title);
    private final Darkroom<Question, Answer> answers;
    private final Darkroom<Tally.Order, Figure> tallies;
    private final ChartCard regions;
    private final ChartCard confusion;
    private final AskPane ask = new AskPane(this::spoil);
    private final Node node;
    private @Nullable Frame latest;
    private boolean stale;

    /** @param model the network that pages share */
    public ResultsView(ChartDesk desk, RunModel model) {
        this.model = model;
        answers = new Darkroom<>(new Answering()::answer, model.runningProperty()::get);
        tallies = new Darkroom<>(new Tally()::count, model.runningProperty()::get);
        regions = card(desk, "regions", look);
        confusion = card(desk, "confusion", numbers, part);
        confusion.wrapReading();
        regions.view().setChooser(new Places());
        VBox.setVgrow(confusion, Priority.ALWAYS);
        VBox right = new VBox(confusion, ask);
        right.getStyleClass().add("results-side");
        Columns columns = new Columns(WIDE, regions, right, desk.appearance().chartFactor());
        columns.getStyleClass().add("results-view");
        node = columns;
        look.valueProperty().subscribe(this::spoil);
        part.valueProperty().subscribe(this::spoil);
        numbers.valueProperty().subscribe(this::spoil);
    }

    private void ask(Optional<Asked> wanted) {
        latest = null; // what is asked waits for the data that it is about
        ask.ask(wanted);
    }

    private static ChartCard card(ChartDesk desk, String id, Node... switches) {
        ChartCard card = new ChartCard(desk);
        card.setId(id);
        card.addToTitle(switches);
        return card;
    }

    /** Makes what the switches choose something to be undone. */
    public void track(Edits edits) {
        edits.track("look of the regions", look.valueProperty());
        edits.track("samples counted", part.valueProperty());
        edits.track("numbers in the table", numbers.valueProperty());
    }

    @Override
    public List<Switch<?>> switches() {
        return List.of(
                regions.kept(),
                confusion.kept(),
                look.kept("results-look"),
                part.kept("results-part"),
                numbers.kept("results-numbers"),
                Switch.ofOptional("results-asked", Asked.class, ask::asked, this::ask));
    }

    @Override
    public String title() {
        return "Results";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        model.attend(now -> now.with(Aspect.NETWORK));
    }

    @Override
    public void hidden() {
        model.attend(now -> now.without(Aspect.NETWORK));
    }

    @Override
    public void show(Frame newest, History past) {
        latest = newest;
        ask.follow(newest.dataset());
        boolean classes = newest.dataset().task().hasAccuracy();
        Shown.set(numbers, classes);
        Shown.set(look, classes && newest.dataset().features() > 1);
        stale = true;
    }

    private void spoil() {
        stale = true;
    }

    @Override
    public void pulse(long now) {
        if (stale) {
            stale = false;
            order();
        }
        Answer answer = answers.pulse(now);
        if (answer != null) {
            regions.figureProperty().set(answer.regions());
            ask.show(answer);
        }
        Figure counted = tallies.pulse(now);
        if (counted != null) {
            confusion.figureProperty().set(counted);
        }
    }

    private void order() {
        Frame frame = latest;
        if (frame == null) {
            return;
        }
        Optional<Still> network = frame.closeup().still();
        if (network.isPresent()) {
            Still still = network.get();
            Dataset dataset = frame.dataset();
            answers.give(new Question(
                    frame, still, ask.point(), ask.sides(), look.valueProperty().get()));
            tallies.give(new Tally.Order(
                    dataset,
                    still,
                    part.valueProperty().get(),
                    numbers.valueProperty().get()));
        }
    }

    /** Asks the place that is clicked. */
    private final class Places implements Chooser {
        @Override
        public boolean isAt(int panel, double x, double y) {
            return latest != null;
        }

        @Override
        public void choose(int panel, double x, double y) {
            ask.move(x, y);
        }

        @Override
        public boolean move(int across, int up) {
            return false;
        }

        @Override
        public String chosen() {
            return "";
        }
    }
}
