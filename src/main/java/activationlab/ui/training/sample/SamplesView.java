package activationlab.ui.training.sample;

import activationlab.dataset.Material;
import activationlab.dataset.Sketch;
import activationlab.dataset.table.Bundled;
import activationlab.dataset.table.CsvFormat;
import activationlab.dataset.table.Selection;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Given;
import activationlab.training.History;
import activationlab.training.Recipe;
import activationlab.training.Scaling;
import activationlab.training.Source;
import activationlab.training.Typed;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.Shown;
import activationlab.ui.control.StatusLine;
import activationlab.ui.run.Columns;
import activationlab.ui.run.Darkroom;
import activationlab.ui.run.RunModel;
import activationlab.ui.run.RunView;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/**
 * Which samples the running network learns: a table of them or a plane to draw them on, and where they come from. Files
 * are read and samples picked beside the screen. JavaFX thread only.
 */
public final class SamplesView implements RunView {
    private static final double WIDE = 62;

    private final RunModel model;
    private final StatusLine status;
    private final Loading loading = new Loading();
    private final Darkroom<Order, Order.Picked> picking;
    private final PreviewPane preview = new PreviewPane(this::select);
    // So that undoing a choice of columns shows them as they were.
    private final Map<Material, Order> learned = new WeakHashMap<>();
    private final SketchPane sketch;
    private final FunctionPane function;
    private final TablePane tablePane = new TablePane(this::select, this::reread);
    private final SourcePane source;
    private final Columns node;
    private @Nullable Order order;
    private @Nullable Source followed;
    private Face face = Face.TABLE;

    /** @param model the network that pages share */
    public SamplesView(ChartDesk desk, RunModel model, StatusLine status) {
        this.model = model;
        picking = new Darkroom<>(Order::pick, model.runningProperty()::get);
        this.status = status;
        sketch = new SketchPane(desk, this::drawn);
        function = new FunctionPane(desk, model);
        source = new SourcePane(model, this, tablePane);
        ScrollPane side = new ScrollPane(source);
        side.setFitToWidth(true);
        side.getStyleClass().addAll("edge-to-edge", "source-side");
        node = new Columns(
                WIDE,
                new StackPane(preview, sketch, function),
                side,
                desk.appearance().chartFactor());
        node.getStyleClass().add("samples-view");
        Shown.set(tablePane, false);
        turn(Face.TABLE);
        model.experimentProperty().subscribe(this::follow);
    }

    @Override
    public String title() {
        return "Samples";
    }

    @Override
    public Node node() {
        return node;
    }

    /** Asks for a file, and reads it. */
    void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open samples");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Tables", "*.csv", "*.tsv", "*.txt"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        File chosen = chooser.showOpenDialog(node.getScene().getWindow());
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    /** Reads a file. */
    public void open(Path file) {
        begin("Reading " + file);
        loading.read(file);
    }

    /** Reads a data set that comes with the program. */
    void open(Bundled bundled) {
        begin("Reading " + bundled.title());
        loading.read(bundled);
    }

    private void begin(String sentence) {
        source.say("");
        status.say(sentence);
    }

    void cancel() {
        loading.cancel();
    }

    /** Shows something else, as a person wants. */
    void face(Face wanted) {
        turn(wanted);
        source.say(wanted.help());
        if (wanted == Face.PLANE) {
            drawn(sketch.sketch());
        } else if (wanted == Face.FUNCTION) {
            function.enter();
        }
    }

    private void turn(Face wanted) {
        face = wanted;
        source.show(wanted);
        Shown.set(preview, wanted == Face.TABLE);
        Shown.set(sketch, wanted == Face.PLANE);
        Shown.set(function, wanted == Face.FUNCTION);
        if (wanted != Face.TABLE) {
            Shown.set(tablePane, false);
        }
    }

    private void drawn(Sketch points) {
        points.material().ifPresent(material -> learn(material, Scaling.NONE));
    }

    private void learn(Material material, Scaling scaling) {
        Experiment now = model.experimentProperty().get();
        Source before = now.recipe().source();
        Given given = new Given(material, before.anew() ? 0 : before.noise());
        Recipe recipe = now.recipe().withSource(given).withScaling(scaling);
        model.experimentProperty().set(now.withRecipe(recipe));
    }

    /** Undoing leads back to older points or functions, or away from them. */
    private void follow(Experiment now) {
        Source next = now.recipe().source();
        if (next.equals(followed)) {
            return;
        }
        Optional<Sketch> points = next instanceof Given given ? Sketch.of(given.material()) : Optional.empty();
        points.filter(older -> !older.equals(sketch.sketch())).ifPresent(sketch::show);
        Face suited = suited(next, points);
        if (suited != face) {
            turn(suited);
        }
        followed = next;
        Order known = next instanceof Given given ? learned.get(given.material()) : null;
        if (known != null && face == Face.TABLE) {
            show(known);
        }
        Shown.set(tablePane, isOfTable(next) && face == Face.TABLE);
    }

    /** Somebody who has learned nothing yet of what is open goes on with it, whatever else is changed. */
    private Face suited(Source next, Optional<Sketch> points) {
        if (points.isPresent()) {
            return Face.PLANE;
        }
        if (next instanceof Typed) {
            return Face.FUNCTION;
        }
        boolean begun = (face == Face.PLANE && sketch.sketch().material().isEmpty())
                || (face == Face.FUNCTION && !(followed instanceof Typed));
        return begun ? face : Face.TABLE;
    }

    private void select(Selection selection) {
        if (order != null) {
            give(order.with(selection));
        }
    }

    private void reread(CsvFormat format) {
        if (order != null) {
            begin("Reading " + order.table().file() + " again");
            loading.read(order.table().file(), format);
        }
    }

    private void give(Order wanted) {
        turn(Face.TABLE);
        show(wanted);
        picking.give(wanted);
    }

    private void show(Order wanted) {
        order = wanted;
        Shown.set(tablePane, true);
        tablePane.show(wanted.table(), wanted.selection());
        tablePane.showFormat(Bundled.titled(wanted.title()).isEmpty());
        preview.show(wanted);
    }

    private boolean isOfTable(Source learnedFrom) {
        return order != null && learnedFrom.title().equals(order.title());
    }

    @Override
    public void show(Frame newest, History past) {
        if (!isOfTable(newest.experiment().recipe().source())) {
            preview.show(newest);
        }
    }

    @Override
    public void pulse(long now) {
        source.showProgress(loading.share());
        loading.pulse().ifPresent(this::read);
        Order.Picked picked = picking.pulse(now);
        if (picked != null && picked.order().equals(order)) {
            take(picked);
        }
    }

    private void read(Loading.Outcome outcome) {
        switch (outcome) {
            case Loading.Outcome.Read done -> give(new Order(done.title(), done.table(), done.selection()));
            case Loading.Outcome.Refused refused -> refuse(refused.sentence());
            case Loading.Outcome.Canceled ignored -> status.say("Reading was canceled; the samples stay as they are");
        }
    }

    private void refuse(String sentence) {
        source.say(sentence);
        status.say("Not learned: " + sentence);
    }

    private void take(Order.Picked picked) {
        picked.material().ifPresent(material -> {
            learned.put(material, picked.order());
            Recipe now = model.experimentProperty().get().recipe();
            learn(material, isOfTable(now.source()) ? now.scaling() : Scaling.STANDARDIZED);
            source.say("");
            status.say(
                    "Learning " + material.title() + ": " + material.samples().count() + " samples");
        });
        if (!picked.refusal().isEmpty()) {
            refuse(picked.refusal());
        }
    }
}
