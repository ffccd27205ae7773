package activationlab.ui.training.sample;

import activationlab.dataset.Task;
import activationlab.dataset.table.Column;
import activationlab.dataset.table.Selection;
import activationlab.ui.control.Hint;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Boxes to check above the columns of a table: what the network sees, and what is a label. JavaFX thread only. */
final class ColumnSwitches {
    private final Consumer<Selection> onSelected;
    private final Map<Integer, CheckBox> seen = new TreeMap<>();
    private final Map<Integer, CheckBox> labels = new TreeMap<>();
    private @Nullable Order order;
    private boolean following;

    /** @param onSelected receives what a person wants learned */
    ColumnSwitches(Consumer<Selection> onSelected) {
        this.onSelected = onSelected;
    }

    /** Forgets the boxes of the table before. */
    void begin(Order wanted) {
        order = wanted;
        seen.clear();
        labels.clear();
    }

    /** Returns the boxes of a column, none where there is nothing to choose. */
    HBox of(int index) {
        HBox boxes = new HBox();
        boxes.getStyleClass().add("column-switches");
        Order now = order;
        if (now == null) {
            return boxes;
        }
        Column column = now.table().columns().get(index);
        boolean target = now.selection().targets().contains(index);
        if (!target && column.kind() != Column.Kind.TEXT) {
            CheckBox box = box("use", "use-" + index, "Whether the network sees " + column.name());
            box.selectedProperty().subscribe((before, use) -> see(index, use));
            seen.put(index, box);
            boxes.getChildren().add(box);
        }
        if (now.selection().task() == Task.MULTILABEL && column.isLabel()) {
            CheckBox box = box("label", "label-" + index, "Whether " + column.name() + " is a label to learn");
            box.setSelected(target);
            box.selectedProperty().subscribe((before, label) -> label(index, label));
            labels.put(index, box);
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private static CheckBox box(String text, String id, String effect) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.setAccessibleText(effect);
        Hint.on(box, effect);
        return box;
    }

    /** Shows what is chosen, without reporting it. */
    void follow(Selection selection) {
        following = true;
        if (order != null) {
            order = order.with(selection);
        }
        seen.forEach((index, box) -> box.setSelected(!selection.leftOut().contains(index)));
        labels.forEach((index, box) -> box.setSelected(selection.targets().contains(index)));
        following = false;
    }

    private void see(int index, boolean use) {
        Order now = order;
        if (!following && now != null) {
            Set<Integer> leftOut = now.selection().leftOut();
            onSelected.accept(now.selection().withLeftOut(use ? without(leftOut, index) : with(leftOut, index)));
        }
    }

    private void label(int index, boolean label) {
        Order now = order;
        if (following || now == null) {
            return;
        }
        Selection before = now.selection();
        Set<Integer> targets = label ? with(before.targets(), index) : without(before.targets(), index);
        if (targets.isEmpty()) {
            follow(before); // Something must be learned.
        } else {
            onSelected.accept(
                    before.withLeftOut(without(before.leftOut(), index)).withTargets(List.copyOf(targets)));
        }
    }

    private static Set<Integer> with(Collection<Integer> before, int index) {
        Set<Integer> now = new TreeSet<>(before);
        now.add(index);
        return now;
    }

    private static Set<Integer> without(Collection<Integer> before, int index) {
        Set<Integer> now = new TreeSet<>(before);
        now.remove(index);
        return now;
    }
}
