package activationlab.ui.dead;

import activationlab.diagnosis.DeadMeasure;
import activationlab.plot.PreActivationsPlot;
import activationlab.study.DeathStudy;
import activationlab.study.Deaths;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.Link;
import activationlab.ui.control.MainAndSide;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.PageKey;
import activationlab.ui.control.PageView;
import activationlab.ui.control.ScrollFrame;
import activationlab.ui.control.StatusLine;
import activationlab.ui.control.Switch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The bias of a layer falls until its units are silent: what is zero, what is dead, and why the two are not the same.
 * The slider never scrolls away, and all numbers follow it in the next frame. JavaFX thread only.
 */
final class DeathSlider implements PageView {
    private final StatusLine status;
    private final DeathModel model = new DeathModel();
    private final NumberSlider bias = NumberSlider.inRow(DeathDial.BIAS);
    private final NumberSlider seed = NumberSlider.inRow(DeathDial.SEED);
    private final List<MeasureCard> measures =
            Arrays.stream(DeadMeasure.values()).map(MeasureCard::new).toList();
    private final UnitTiles tiles = new UnitTiles(model.unitProperty());
    private final CliffCard cliff;
    private final ChartCard spread;
    private final SampleTable samples = new SampleTable();
    private final VBox node;

    DeathSlider(ChartDesk desk, StatusLine status) {
        this.status = status;
        this.cliff = new CliffCard(model, desk);
        this.spread = new ChartCard(desk);
        spread.setId("pre-activations");
        spread.wrapReading();
        ScrollFrame rest = new ScrollFrame(content());
        VBox.setVgrow(rest, Priority.ALWAYS);
        node = new VBox(dials(), rest);
        node.getStyleClass().add("death-slider");
    }

    private HBox dials() {
        bias.setId("death-bias");
        seed.setId("death-seed");
        Link.number(
                model.studyProperty(),
                bias.valueProperty(),
                DeathStudy::bias,
                (now, value) -> now.withBias(value.doubleValue()));
        Link.number(
                model.studyProperty(),
                seed.valueProperty(),
                DeathStudy::seed,
                (now, value) -> now.withSeed(value.intValue()));
        HBox.setHgrow(bias, Priority.ALWAYS);
        HBox dials = new HBox(bias, seed);
        dials.getStyleClass().addAll("card", "dials");
        return dials;
    }

    private VBox content() {
        GridPane percentages = new GridPane();
        percentages.getStyleClass().add("percentages");
        for (int i = 0; i < measures.size(); i++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / measures.size());
            percentages.getColumnConstraints().add(third);
            percentages.add(measures.get(i), i, 0);
        }
        VBox side = new VBox(tiles, spread, samples);
        side.getStyleClass().add("unit-side");
        VBox.setVgrow(spread, Priority.ALWAYS);
        MainAndSide charts = new MainAndSide(cliff, side);
        charts.getStyleClass().add("charts");
        VBox.setVgrow(charts, Priority.ALWAYS);
        VBox content = new VBox(percentages, charts);
        content.getStyleClass().add("content");
        return content;
    }

    @Override
    public List<Switch<?>> switches() {
        List<Switch<?>> all = new ArrayList<>(model.switches());
        all.add(spread.kept());
        all.add(cliff.kept());
        return all;
    }

    @Override
    public String title() {
        return "Death slider";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<PageKey> keys() {
        return List.of(
                new PageKey(KeyCode.B, "compare many seeds, or not", this::toggleSeeds),
                new PageKey(KeyCode.N, "next seed", this::nextSeed),
                new PageKey(KeyCode.U, "next unit", this::nextUnit));
    }

    private void toggleSeeds() {
        model.comparedProperty().set(!model.comparedProperty().get());
    }

    private void nextSeed() {
        DeathStudy now = model.studyProperty().get();
        int next = now.seed() + 1;
        model.studyProperty().set(now.withSeed(DeathStudy.SEED.contains(next) ? next : (int) DeathStudy.SEED.min()));
    }

    private void nextUnit() {
        model.unitProperty().set((model.unitProperty().get() + 1) % DeathStudy.UNITS);
    }

    @Override
    public void shown() {
        status.stepsPerSecondProperty().set(OptionalDouble.empty());
        status.say("Drag the bias from 0 to \u22123 and watch which of the three percentages follows");
        model.noteChange();
        bias.focusTrack();
    }

    @Override
    public void hidden() {
        model.stop();
    }

    @Override
    public void pulse(long now) {
        if (model.pulse()) {
            model.drawn().ifPresent(this::show);
        }
    }

    private void show(DeathModel.Drawn drawn) {
        double at = model.studyProperty().get().bias();
        int unit = model.unitProperty().get();
        Deaths deaths = drawn.layer().at(at);
        measures.forEach(card -> {
            card.show(deaths);
            card.expect(model.theory(), at);
        });
        tiles.show(deaths);
        cliff.show(drawn);
        spread.figureProperty().set(PreActivationsPlot.of(drawn.layer(), unit, at));
        samples.show(drawn.layer(), unit, at);
        status.seedProperty().set(OptionalLong.of(drawn.layer().seed()));
    }

    /** Returns what is set and known. */
    DeathModel model() {
        return model;
    }
}
