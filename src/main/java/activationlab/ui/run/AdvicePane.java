package activationlab.ui.run;

import activationlab.diagnosis.Advice;
import activationlab.diagnosis.AdviceBoard;
import activationlab.diagnosis.Rule;
import activationlab.training.Frame;
import activationlab.training.History;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What is wrong with the running network by the rules, as cards that do not flicker. JavaFX thread only. */
public final class AdvicePane extends ScrollPane {
    private final AdviceBoard board = new AdviceBoard();
    private final Map<Rule, AdviceCard> cards = new EnumMap<>(Rule.class);
    private final VBox list = new VBox();
    private final Label empty =
            new Label("No rule is broken: in every layer at least 80 % of the units answer, steps have"
                    + " a sensible size, gradients arrive, and the loss moves.");

    private final AdviceOffer offer;

    /** @param offer what cards offer to do */
    public AdvicePane(AdviceOffer offer) {
        this.offer = offer;
        getStyleClass().addAll("advice-pane", "edge-to-edge");
        setId("advice");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(list);
        list.getStyleClass().add("list");
        empty.setWrapText(true);
        empty.getStyleClass().add("empty");
        list.getChildren().add(empty);
    }

    /** Looks at the newest frame; call it in every frame of the screen. */
    public void look(Frame newest, History past) {
        board.look(newest, past);
        show(board.shown());
    }

    private void show(List<Advice> all) {
        List<Node> now = new ArrayList<>();
        for (Advice advice : all) {
            AdviceCard card = cards.computeIfAbsent(advice.rule(), ignored -> new AdviceCard(offer));
            card.show(advice);
            card.standAt(now.size());
            now.add(card);
        }
        if (now.isEmpty()) {
            now.add(empty);
        }
        if (!now.equals(list.getChildren())) {
            list.getChildren().setAll(now);
        }
    }

    /** Returns what is shown, the gravest first. */
    public List<Advice> shown() {
        return board.shown();
    }

    /** Returns how many pieces of advice there are. */
    public int count() {
        return board.shown().size();
    }
}
