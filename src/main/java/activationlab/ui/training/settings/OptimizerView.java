package activationlab.ui.training.settings;

import activationlab.network.Regularization;
import activationlab.plot.RateSchedulePlot;
import activationlab.scale.Range;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.StopRule;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.NumberEntry;
import activationlab.ui.control.Quantity;
import activationlab.ui.control.ScrollFrame;
import activationlab.ui.control.Shown;
import activationlab.ui.run.RunModel;
import activationlab.ui.run.RunView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How weights move: optimizer, penalties, schedule of the rate, and when training ends. JavaFX thread only. */
public final class OptimizerView implements RunView {
    private static final Quantity L1 =
            penalty("L1", "Draws every weight towards 0 by the same amount, until many are 0.");
    private static final Quantity L2 = penalty("L2", "Draws every weight towards 0 in proportion to its size.");
    private static final Quantity CLIP = Quantity.linear("clip norm", Range.of(0, 1e6), 0, 0.1)
            .withEffect(
                    "The largest L2 norm of all gradients together: longer ones are shortened to it. 0 for no limit.");
    private static final Quantity EPOCHS = Quantity.whole("epochs", StopRule.EPOCHS, 0)
            .withEffect("Training ends after so many epochs; 0 for no limit.");
    private static final Quantity LOSS = Quantity.linear("train loss", StopRule.LOSS, 0, 0.01)
            .withEffect("Training ends when the loss on the training data is this or less; 0 for none.");
    private static final Quantity ACCURACY = Quantity.linear("train accuracy", StopRule.ACCURACY, 0, 0.01)
            .withEffect(
                    "Training ends when the share of training samples that are guessed is this or more; 0 for none.");
    private static final Quantity PATIENCE = Quantity.whole("patience", StopRule.PATIENCE, 0)
            .withEffect(
                    "Early stopping: training ends when the test loss has had no new minimum for so many epochs; 0 for"
                            + " never.");

    private final RunModel model;
    private final Map<OptimizerKind.Constant, NumberEntry> constants = new EnumMap<>(OptimizerKind.Constant.class);
    private final ChartCard chart;
    private final ScrollFrame root;

    public OptimizerView(RunModel model, ChartDesk desk) {
        this.model = model;
        for (OptimizerKind.Constant constant : OptimizerKind.Constant.values()) {
            constants.put(constant, entry(constant));
        }
        chart = new ChartCard(desk);
        chart.setId("rate-schedule");
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox all = new VBox(optimizer(), penalties(), schedule(), chart, stop());
        all.getStyleClass().add("settings-view");
        root = new ScrollFrame(all);
        model.experimentProperty().subscribe(this::follow);
    }

    private NumberEntry entry(OptimizerKind.Constant constant) {
        return Fields.number(
                model,
                constant.quantity(),
                "",
                now -> constant.of(now.descent().optimizer()),
                (now, n) -> now.withDescent(
                        now.descent().withOptimizer(constant.set(now.descent().optimizer(), n.doubleValue()))));
    }

    private Node optimizer() {
        ChoiceField<OptimizerKind> kind = new ChoiceField<>(
                "optimizer",
                "What is made of gradients in each step. A change keeps all weights, but no momentum and no means."
                        + " Adam and RMSProp want rates near 0.001 to 0.01.",
                List.of(OptimizerKind.values()),
                OptimizerKind::title);
        kind.setId("optimizer");
        model.linkChoice(
                kind.valueProperty(),
                now -> OptimizerKind.of(now.descent().optimizer()),
                (now, chosen) -> now.withDescent(now.descent().withOptimizer(chosen.first())));
        return new Fields(
                "Optimizer",
                Stream.concat(Stream.of(kind), constants.values().stream()).toArray(Node[]::new));
    }

    private static Quantity penalty(String name, String effect) {
        return Quantity.linear(name, Range.of(0, 10), 0, 0.001)
                .withEffect(effect + " Biases are free of it; 0 for none.");
    }

    private Node penalties() {
        return new Fields(
                "Regularization, 0 for none",
                regularization(L1, Regularization::l1, (now, n) -> now.withL1(n.doubleValue())),
                regularization(L2, Regularization::l2, (now, n) -> now.withL2(n.doubleValue())),
                regularization(
                        CLIP,
                        now -> now.clips() ? now.clipNorm() : 0,
                        (now, n) ->
                                now.withClipNorm(n.doubleValue() > 0 ? n.doubleValue() : Double.POSITIVE_INFINITY)));
    }

    private Node regularization(
            Quantity quantity,
            Function<Regularization, Double> part,
            BiFunction<Regularization, Number, Regularization> changed) {
        return Fields.number(
                model,
                quantity,
                "",
                now -> part.apply(now.descent().regularization()),
                (now, n) -> now.withDescent(now.descent()
                        .withRegularization(changed.apply(now.descent().regularization(), n))));
    }

    private Node schedule() {
        return new Fields("Schedule of the learning rate", new ScheduleFields(model).nodes());
    }

    private Node stop() {
        return new Fields(
                "Stop by itself, 0 for never",
                stop(EPOCHS, StopRule::epochs, (now, n) -> now.withEpochs(n.intValue())),
                stop(LOSS, StopRule::loss, (now, n) -> now.withLoss(n.doubleValue())),
                stop(ACCURACY, StopRule::accuracy, (now, n) -> now.withAccuracy(n.doubleValue())),
                stop(PATIENCE, StopRule::patience, (now, n) -> now.withPatience(n.intValue())));
    }

    private Node stop(
            Quantity quantity,
            Function<StopRule, ? extends Number> part,
            BiFunction<StopRule, Number, StopRule> changed) {
        NumberEntry entry = Fields.number(
                model,
                quantity,
                "",
                now -> part.apply(now.descent().stop()),
                (now, n) -> now.withDescent(
                        now.descent().withStop(changed.apply(now.descent().stop(), n))));
        entry.setId("stop-" + Fields.id(quantity));
        return entry;
    }

    private void follow(Experiment now) {
        List<OptimizerKind.Constant> shown =
                OptimizerKind.of(now.descent().optimizer()).constants();
        constants.forEach((constant, entry) -> Shown.set(entry, shown.contains(constant)));
    }

    @Override
    public String title() {
        return "Optimizer";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Frame newest, History past) {
        chart.figureProperty().set(RateSchedulePlot.of(newest.experiment().descent(), newest.epoch()));
    }
}
