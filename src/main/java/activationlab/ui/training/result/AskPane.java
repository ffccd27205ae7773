package activationlab.ui.training.result;

import activationlab.dataset.Dataset;
import activationlab.dataset.Names;
import activationlab.dataset.Samples;
import activationlab.dataset.Standardization;
import activationlab.plot.ClassLook;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import activationlab.training.Verdict;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.NumberEntry;
import activationlab.ui.control.Quantity;
import activationlab.ui.control.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Values typed for one sample, in the units of the data, and what the network answers to it. With more than two
 * features it also says which two run over the plane. JavaFX thread only.
 */
final class AskPane extends VBox {
    private static final double REACH = 10;

    private final Runnable onChange;
    private final VBox entries = new VBox();
    private final VBox outputs = new VBox();
    private final HBox axes = new HBox();
    private final List<NumberEntry> fields = new ArrayList<>();
    private final ChoiceField<Integer> across = axis("across", "Which feature runs from left to right over the plane");
    private final ChoiceField<Integer> up = axis("up", "Which feature runs from the bottom up over the plane");
    private @Nullable Dataset dataset;
    // Waits for the data that it is about.
    private Optional<Asked> wanted = Optional.empty();

    /** @param onChange called when anything else is asked */
    AskPane(Runnable onChange) {
        this.onChange = onChange;
        getStyleClass().addAll("card", "ask");
        setId("ask");
        Label title = new Label("Ask the network");
        title.getStyleClass().add("card-title");
        ScrollPane scroll = new ScrollPane(entries);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        entries.getStyleClass().add("entries");
        outputs.getStyleClass().add("outputs");
        outputs.setMinHeight(Region.USE_PREF_SIZE);
        axes.getStyleClass().add("axes");
        axes.getChildren().addAll(across, up);
        getChildren().addAll(title, axes, scroll, outputs);
        Shown.set(axes, false);
        across.valueProperty().subscribe(ignored -> onChange.run());
        up.valueProperty().subscribe(ignored -> onChange.run());
    }

    private ChoiceField<Integer> axis(String name, String effect) {
        ChoiceField<Integer> field = new ChoiceField<>(name, effect, List.of(0), this::name);
        field.setId("plane-" + name);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    // A list that changes asks for the words of what it had before.
    private String name(int feature) {
        List<String> names = dataset == null ? List.of() : dataset.names().features();
        return feature < names.size() ? names.get(feature) : "";
    }

    /** Offers the features of other data; does nothing while they are the same. */
    @SuppressWarnings("ReferenceEquality") // Other data are another object.
    void follow(Dataset newest) {
        if (newest == dataset) {
            return;
        }
        boolean alike = dataset != null
                && dataset.names().features().equals(newest.names().features());
        dataset = newest;
        if (!alike) {
            List<Integer> all = IntStream.range(0, newest.features()).boxed().toList();
            across.offer(all);
            across.valueProperty().set(0);
            up.offer(all);
            up.valueProperty().set(Math.min(1, newest.features() - 1));
        }
        Shown.set(axes, newest.features() > 2);
        fill(newest);
        wanted.filter(asked -> asked.values().size() == fields.size()).ifPresent(this::restore);
        wanted = Optional.empty();
    }

    private void restore(Asked asked) {
        across.valueProperty().set(asked.across());
        up.valueProperty().set(asked.up());
        for (int feature = 0; feature < fields.size(); feature++) {
            set(feature, asked.values().get(feature));
        }
    }

    /** Returns what is asked, if anything. */
    Optional<Asked> asked() {
        if (wanted.isPresent() || dataset == null) {
            return wanted;
        }
        List<Double> values =
                fields.stream().map(field -> field.valueProperty().get()).toList();
        return Optional.of(new Asked(
                values, across.valueProperty().get(), up.valueProperty().get()));
    }

    /** Asks something as soon as the data are there; empty: the mean of each feature. */
    void ask(Optional<Asked> changed) {
        wanted = changed;
        dataset = null;
    }

    private void fill(Dataset newest) {
        fields.clear();
        for (int feature = 0; feature < newest.features(); feature++) {
            NumberEntry entry = new NumberEntry(quantity(newest, feature), "");
            entry.setId("ask-" + (feature + 1));
            entry.valueProperty().subscribe(ignored -> onChange.run());
            fields.add(entry);
        }
        entries.getChildren().setAll(fields);
    }

    private static Quantity quantity(Dataset dataset, int feature) {
        Samples train = dataset.train();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (int i = 0; i < train.count(); i++) {
            double value = original(dataset.scaling(), feature, train.feature(feature, i));
            low = Math.min(low, value);
            high = Math.max(high, value);
            sum += value / train.count();
        }
        double reach = REACH * Math.max(high - low, 1e-6);
        double fine = Math.pow(10, Math.floor(Math.log10(Math.max(high - low, 1e-6))) - 2);
        Quantity free = Quantity.linear(
                dataset.names().features().get(feature), Range.of(low - reach, high + reach), sum, fine);
        return free.withInitial(free.rounded(sum))
                .withEffect(
                        "The value of this feature in the sample that the network is asked, in the units of the data");
    }

    private static double original(Optional<Standardization> scaling, int feature, double value) {
        return scaling.map(by -> value * by.deviation(feature) + by.mean(feature))
                .orElse(value);
    }

    /** Returns the sample that is asked, as the network reads it. */
    List<Double> point() {
        Optional<Standardization> scaling = dataset == null ? Optional.empty() : dataset.scaling();
        List<Double> point = new ArrayList<>();
        for (int feature = 0; feature < fields.size(); feature++) {
            int f = feature;
            double value = fields.get(feature).valueProperty().get();
            point.add(scaling.map(by -> (value - by.mean(f)) / by.deviation(f)).orElse(value));
        }
        return point;
    }

    /** Asks another place of the plane. */
    void move(double x, double y) {
        Optional<Standardization> scaling = dataset == null ? Optional.empty() : dataset.scaling();
        set(sides().across(), original(scaling, sides().across(), x));
        if (fields.size() > 1) {
            set(sides().up(), original(scaling, sides().up(), y));
        }
    }

    private void set(int feature, double value) {
        fields.get(feature).valueProperty().set(value);
    }

    /** Returns which features run over the plane. */
    Question.Sides sides() {
        int x = across.valueProperty().get();
        int y = up.valueProperty().get();
        // A plane has two different sides.
        return new Question.Sides(x, x == y && fields.size() > 1 ? (x + 1) % fields.size() : y);
    }

    /** Shows what the network answers. */
    void show(Answer answer) {
        List<String> lines = lines(answer);
        while (outputs.getChildren().size() < lines.size()) {
            outputs.getChildren().add(new Label());
        }
        outputs.getChildren().remove(lines.size(), outputs.getChildren().size());
        for (int i = 0; i < lines.size(); i++) {
            ((Label) outputs.getChildren().get(i)).setText(lines.get(i));
        }
    }

    private static List<String> lines(Answer answer) {
        Names names = answer.question().frame().dataset().names();
        List<Double> outputs = answer.outputs();
        if (answer.verdict() == Verdict.PAIR) {
            return List.of(
                    line(ClassLook.name(names, 0), 1 - outputs.getFirst()),
                    line(ClassLook.name(names, 1), outputs.getFirst()));
        }
        List<String> lines = new ArrayList<>();
        for (int unit = 0; unit < outputs.size(); unit++) {
            lines.add(line(name(answer, unit), outputs.get(unit)));
        }
        return lines;
    }

    private static String name(Answer answer, int unit) {
        Names names = answer.question().frame().dataset().names();
        if (answer.verdict() == Verdict.CLASSES || answer.verdict() == Verdict.LABELS) {
            return ClassLook.name(names, unit);
        }
        return answer.outputs().size() == 1 ? names.target() : "output " + (unit + 1);
    }

    private static String line(String name, double value) {
        return name + ":  " + NumberText.significant(value, 4);
    }
}
