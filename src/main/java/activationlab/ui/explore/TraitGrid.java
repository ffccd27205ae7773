package activationlab.ui.explore;

import activationlab.activation.Trait;
import activationlab.session.TableState;
import activationlab.session.TableState.Sort;
import activationlab.ui.theme.Appearance;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/**
 * The table itself: a column for each trait, as wide as its words. A click on a heading changes the order that the
 * state remembers, and the order is shown from there. JavaFX thread only.
 */
final class TraitGrid extends TableView<TraitRow> {
    private static final Set<Trait> NUMBERS = EnumSet.range(Trait.MEAN, Trait.BACKWARD_COST);

    // All in letters of ordinary size.
    private static final double LETTER = 7.6;
    private static final int ROOM = 4;
    private static final int ARROW = 3;
    private static final int SAMPLE = 5;
    private static final int WIDEST = 28;

    private final ObjectProperty<TableState> state;
    private final Appearance appearance;
    private final TableColumn<TraitRow, String> names = new TableColumn<>("activation");
    private final Map<Trait, TableColumn<TraitRow, String>> columns = new EnumMap<>(Trait.class);
    private boolean following;

    TraitGrid(ObjectProperty<TableState> state, Appearance appearance) {
        this.state = state;
        this.appearance = appearance;
        prepare(names, TraitRow::name);
        names.setCellFactory(ignored -> new NameCell(appearance));
        for (Trait trait : Trait.values()) {
            TableColumn<TraitRow, String> column = new TableColumn<>(trait.title());
            prepare(column, row -> row.words(trait));
            if (NUMBERS.contains(trait)) {
                column.getStyleClass().add("number");
            }
            columns.put(trait, column);
        }
        getStyleClass().addAll("trait-grid", Styles.DENSE);
        setId("trait-grid");
        setAccessibleText("Traits of activations");
        setSortPolicy(ignored -> {
            takeOrder();
            return true;
        });
        state.subscribe(this::follow);
    }

    private static void prepare(TableColumn<TraitRow, String> column, Function<TraitRow, String> words) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setReorderable(false);
    }

    /** Shows rows, in the order of the state. */
    void show(List<TraitRow> rows) {
        List<TraitRow> ordered = state.get()
                .sort()
                .map(sort -> rows.stream().sorted(TraitOrder.of(sort)).toList())
                .orElse(rows);
        if (!getItems().equals(ordered)) {
            getItems().setAll(ordered);
            fit();
        }
    }

    /** Marks the row of an activation. */
    void mark(Optional<TraitRow> row) {
        row.ifPresentOrElse(
                one -> getSelectionModel().select(one),
                () -> getSelectionModel().clearSelection());
    }

    private void follow(TableState now) {
        following = true;
        List<TableColumn<TraitRow, ?>> shown = new ArrayList<>(List.of(names));
        now.columns().forEach(trait -> shown.add(column(Optional.of(trait))));
        if (!getColumns().equals(shown)) {
            getColumns().setAll(shown);
        }
        now.sort().ifPresentOrElse(this::showOrder, getSortOrder()::clear);
        following = false;
    }

    private void showOrder(Sort sort) {
        TableColumn<TraitRow, String> column = column(sort.by());
        column.setSortType(sort.descending() ? SortType.DESCENDING : SortType.ASCENDING);
        getSortOrder().setAll(List.of(column));
    }

    private TableColumn<TraitRow, String> column(Optional<Trait> trait) {
        return trait.map(columns::get).orElse(names);
    }

    private void takeOrder() {
        if (!following) {
            state.set(state.get().withSort(getSortOrder().stream().findFirst().map(this::sort)));
        }
    }

    private Sort sort(TableColumn<TraitRow, ?> column) {
        Optional<Trait> trait = columns.entrySet().stream()
                .filter(entry -> entry.getValue().equals(column))
                .map(Map.Entry::getKey)
                .findFirst();
        return new Sort(trait, column.getSortType() == SortType.DESCENDING);
    }

    /** Gives each column the width of its longest words; measured in letters, which is quick and close enough. */
    void fit() {
        double letter = LETTER * appearance.chartFactor().get();
        for (TableColumn<TraitRow, ?> column : getColumns()) {
            int longest = column.getText().length() + ARROW;
            for (TraitRow row : getItems()) {
                longest = Math.max(
                        longest,
                        String.valueOf(column.getCellObservableValue(row).getValue())
                                .length());
            }
            int room = column.equals(names) ? ROOM + SAMPLE : ROOM;
            column.setPrefWidth(Math.rint((Math.min(longest, WIDEST) + room) * letter));
        }
    }
}
