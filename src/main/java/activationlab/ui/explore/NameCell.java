package activationlab.ui.explore;

import activationlab.figure.Stroke;
import activationlab.ui.chart.StrokeSample;
import activationlab.ui.theme.Appearance;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** The name of an activation with the look of its curve. JavaFX thread only. */
final class NameCell extends TableCell<TraitRow, String> {
    private final StrokeSample sample;

    NameCell(Appearance appearance) {
        sample = new StrokeSample(appearance);
        setContentDisplay(ContentDisplay.RIGHT);
    }

    @Override
    protected void updateItem(@Nullable String name, boolean empty) {
        super.updateItem(name, empty);
        setText(empty ? null : name);
        TraitRow row = empty ? null : getTableRow().getItem();
        Optional<Stroke> stroke = row == null ? Optional.empty() : row.stroke();
        sample.show(stroke);
        setGraphic(stroke.isPresent() ? sample : null);
    }
}
