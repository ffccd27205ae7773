package activationlab.ui.dead;

import activationlab.diagnosis.Autopsy;
import activationlab.training.Change;
import activationlab.training.Chronicle;
import activationlab.training.LifeEvent;
import activationlab.ui.control.Hint;
import activationlab.ui.control.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What is known of the chosen death or revival, and what might have been instead. JavaFX thread only. */
final class AutopsyPane extends VBox {
    private static final List<Change> OFFERED =
            List.of(Change.LEAKY_RELU, Change.LOWER_RATE, Change.HIGHER_BIAS, Change.HE_WEIGHTS, Change.NONE);
    private static final int MOST_LINES = 3;
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final LifeChoice choice;
    private final IntConsumer onMove;
    private final Button earlier;
    private final Button later;
    private final Label place = new Label();
    private final HBox walk;
    private final Label sentence = text("autopsy-sentence");
    private final List<Label> lines = new ArrayList<>();
    private final FlowPane changes = new FlowPane();
    private final Label question = text("question");

    /**
     * @param onMove goes on to the next event, or with -1 to the one before
     * @param onWhatIf forks the run from just before an event, with a change
     */
    AutopsyPane(LifeChoice choice, IntConsumer onMove, BiConsumer<LifeEvent, Change> onWhatIf) {
        this.choice = choice;
        this.onMove = onMove;
        getStyleClass().add("autopsy");
        setId("autopsy");
        earlier = arrow("earlier", MaterialDesignC.CHEVRON_LEFT, "The death or revival before this one", -1);
        later = arrow("later", MaterialDesignC.CHEVRON_RIGHT, "The next death or revival", 1);
        for (int i = 0; i < MOST_LINES; i++) {
            lines.add(text("line"));
        }
        for (Change change : OFFERED) {
            changes.getChildren().add(button(change, onWhatIf));
        }
        changes.getStyleClass().add("changes");
        walk = new HBox(earlier, place, later);
        walk.getStyleClass().add("walk");
        place.setId("event-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        sentence.setId("autopsy-sentence");
        question.setId("fork-question");
        getChildren().addAll(story(), question, changes);
        choice.eventProperty().subscribe(this::read);
    }

    private static Label text(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }

    /** Returns the buttons that go from event to event, for the line above. */
    Node walk() {
        return walk;
    }

    // Where there is little room the story scrolls, and what can be done stays in sight.
    private Node story() {
        VBox story = new VBox(sentence);
        story.getChildren().addAll(lines);
        story.getStyleClass().add("story");
        ScrollPane scroll = new ScrollPane(story);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private Button arrow(String id, Ikon icon, String effect, int by) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "arrow");
        button.setAccessibleText(effect);
        Hint.on(button, effect);
        button.setOnAction(ignored -> onMove.accept(by));
        return button;
    }

    private Button button(Change change, BiConsumer<LifeEvent, Change> onWhatIf) {
        Button button = new Button(change.title());
        button.setId("what-if-" + change.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Hint.on(button, "Go back to just before and run a fork beside it. " + change.effect());
        button.setOnAction(ignored -> choice.eventProperty().get().ifPresent(event -> onWhatIf.accept(event, change)));
        return button;
    }

    private void read(Optional<LifeEvent> event) {
        Optional<Autopsy> autopsy = event.map(Autopsy::of);
        sentence.setText(autopsy.map(Autopsy::sentence)
                .orElse("No unit has died or revived while this view was open. Press Play; a higher learning rate or a"
                        + " lower bias makes it likelier."));
        for (int i = 0; i < lines.size(); i++) {
            List<String> words = autopsy.map(Autopsy::lines).orElse(List.of());
            Shown.set(lines.get(i), i < words.size());
            lines.get(i).setText(i < words.size() ? words.get(i) : "");
        }
    }

    /** Takes in how far the choice reaches, and whether the run can go back to before the event. */
    void show(Optional<Chronicle> chronicle) {
        int position = choice.position();
        int count = choice.events().size();
        place.setText(
                count == 0
                        ? "no event yet"
                        : position < 0 ? "not yet again, of " + count : (position + 1) + " of " + count);
        earlier.setDisable(position == 0 || count == 0);
        later.setDisable(position == count - 1 || count == 0);
        String why = choice.eventProperty()
                .get()
                .map(event -> why(event, chronicle))
                .orElse("There is no event to go back to yet.");
        changes.setDisable(!why.isEmpty());
        question.setText(why.isEmpty() ? "What if, from just before:" : why);
        question.pseudoClassStateChanged(REFUSED, !why.isEmpty());
    }

    /** Returns why the run cannot go back to before an event, or nothing if it can. */
    private static String why(LifeEvent event, Optional<Chronicle> chronicle) {
        if (chronicle.flatMap(known -> known.event(event.id())).isEmpty()) {
            return "The run is before this event, or does not remember it.";
        }
        return switch (event.occasion()) {
            case LifeEvent.Occasion.Settings ignored -> "A change of settings did it: change them back.";
            case LifeEvent.Occasion.Unlocated ignored -> "Its step is not known, so nobody can go back to before it.";
            case LifeEvent.Occasion.Update ignored ->
                chronicle.orElseThrow().canForkBefore(event)
                        ? ""
                        : "The run from before it is no longer kept: only those before the latest events are.";
        };
    }
}
