package activationlab.ui.explore;

import activationlab.activation.Trait;
import activationlab.session.TableState;
import activationlab.ui.control.Hint;
import activationlab.ui.control.Link;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

/** Which traits are columns of the table, with what each of them means. JavaFX thread only. */
final class ColumnMenu extends MenuButton {
    ColumnMenu(ObjectProperty<TableState> state) {
        super("Columns");
        setId("table-columns");
        Hint.on(this, "Choose what the table tells of each activation");
        for (Trait trait : Trait.values()) {
            getItems().add(item(trait, state));
        }
    }

    private static CheckMenuItem item(Trait trait, ObjectProperty<TableState> state) {
        CheckMenuItem item = new CheckMenuItem(trait.title() + ": " + trait.meaning());
        item.setMnemonicParsing(false);
        item.setId("column-" + trait);
        Link.choice(
                state,
                item.selectedProperty(),
                now -> now.columns().contains(trait),
                (now, shown) -> shown == now.columns().contains(trait) ? now : now.withColumn(trait, shown));
        return item;
    }
}
