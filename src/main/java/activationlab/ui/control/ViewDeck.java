package activationlab.ui.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;

/**
 * The views of a page, one of them in front: title and switch above, the view below. A page makes one and hands on to
 * it what the window tells the page. JavaFX thread only.
 *
 * @param <V> what the views have in common
 */
public final class ViewDeck<V extends PageView> {
    private final List<V> views;
    private final FoldingSwitch<V> choice;
    private final BorderPane root = new BorderPane();
    private boolean shown;

    /**
     * Puts the first view in front.
     *
     * @param title the title of the page
     * @param effect what can be chosen, one sentence for the tooltip
     * @param views at least two
     */
    public ViewDeck(String title, String effect, List<? extends V> views) {
        this(effect, views);
        choice.call(title.toLowerCase(Locale.ROOT).replace(' ', '-') + "-views");
        dress(root, title);
    }

    private ViewDeck(String effect, List<? extends V> views) {
        this.views = List.copyOf(views);
        this.choice = new FoldingSwitch<>(effect, this.views, PageView::title);
        root.setCenter(front().node());
        choice.valueProperty().subscribe(this::turned);
    }

    /**
     * Returns a deck without a header, with the first view in front; {@link #page} puts the switch above more than the
     * views.
     *
     * @param id names the switch
     * @param effect what can be chosen, one sentence for the tooltip
     * @param views at least two
     */
    public static <V extends PageView> ViewDeck<V> bare(String id, String effect, List<? extends V> views) {
        ViewDeck<V> deck = new ViewDeck<>(effect, views);
        deck.choice.call(id);
        return deck;
    }

    /**
     * Returns the page of a deck without a header: title and switch above, the content below.
     *
     * @param title the title of the page
     * @param content has {@link #node} somewhere in it
     */
    public Node page(String title, Node content) {
        return dress(new BorderPane(content), title);
    }

    private BorderPane dress(BorderPane page, String title) {
        page.getStyleClass().addAll("page", "view-deck");
        page.setTop(new PageHeader(title, choice));
        return page;
    }

    private void turned(V before, V now) {
        if (shown) {
            before.hidden();
        }
        root.setCenter(now.node());
        if (shown) {
            now.shown();
        }
    }

    /** Returns title, switch and the view in front, always the same node. */
    public Node node() {
        return root;
    }

    /** Returns the view in front. */
    public V front() {
        return choice.valueProperty().get();
    }

    /** Brings a view to the front. */
    public void open(V view) {
        choice.valueProperty().set(view);
    }

    /** Tells the view in front that the page came to the front. */
    public void shown() {
        shown = true;
        front().shown();
    }

    /** Tells the view in front that the page left the front. */
    public void hidden() {
        shown = false;
        front().hidden();
    }

    /** Returns all that is chosen: which view is in front, and what is chosen in each. */
    public List<Switch<?>> switches() {
        List<Switch<?>> all = new ArrayList<>();
        for (V view : views) {
            all.addAll(view.switches());
        }
        all.add(Switch.ofChoice("view", choice.valueProperty(), views, PageView::title));
        return all;
    }

    /** Hands on the pulse to the view in front. */
    public void pulse(long now) {
        front().pulse(now);
    }

    /** Returns the keys of all views; each does what it does in the view in front, if anything. */
    public List<PageKey> keys() {
        Map<KeyCode, List<PageKey>> byCode = views.stream()
                .flatMap(view -> view.keys().stream())
                .collect(Collectors.groupingBy(PageKey::code, LinkedHashMap::new, Collectors.toList()));
        return byCode.entrySet().stream()
                .map(entry -> new PageKey(entry.getKey(), words(entry.getValue()), () -> press(entry.getKey())))
                .toList();
    }

    private static String words(List<PageKey> keys) {
        return keys.stream().map(PageKey::does).distinct().collect(Collectors.joining("; "));
    }

    private void press(KeyCode code) {
        front().keys().stream()
                .filter(key -> key.code() == code)
                .findFirst()
                .ifPresent(key -> key.action().run());
    }
}
