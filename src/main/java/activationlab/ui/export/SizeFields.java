package activationlab.ui.export;

import activationlab.export.PngSize;
import activationlab.scale.NumberText;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.NumberEntry;
import activationlab.ui.control.Quantity;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A size by its name or in numbers. JavaFX thread only. */
final class SizeFields extends VBox {
    private final ChoiceField<SizePreset> preset = new ChoiceField<>(
            "Size",
            "Sizes for slides and paper; the numbers below change it",
            List.of(SizePreset.values()),
            SizePreset::words);
    private final NumberEntry width;
    private final NumberEntry height;
    private final NumberEntry density;
    private final Label paper = new Label();
    private final ReadOnlyObjectWrapper<PngSize> size;
    private boolean setting;

    SizeFields(PngSize start) {
        width = new NumberEntry(pixels("Width", start.width()), "\u00d7").withoutLabel();
        height = new NumberEntry(pixels("Height", start.height()), "px").withoutLabel();
        density = new NumberEntry(
                        Quantity.whole("Density", PngSize.DPI, start.dpi())
                                .withEffect("Dots per inch: more make text and lines larger in a picture of the same"
                                        + " pixels"),
                        "dpi")
                .withoutLabel();
        size = new ReadOnlyObjectWrapper<>(this, "size", start);
        preset.withoutLabel();
        preset.valueProperty().set(SizePreset.of(start));
        preset.valueProperty().subscribe(now -> now.size().ifPresent(this::setNumbers));
        for (NumberEntry one : List.of(width, height, density)) {
            one.valueProperty().subscribe(ignored -> numbersChanged());
        }
        paper.getStyleClass().add("reading");
        HBox numbers = new HBox(width, height, density);
        numbers.getStyleClass().add("numbers");
        getStyleClass().add("size-fields");
        getChildren().addAll(preset, numbers, paper);
        describe();
    }

    private static Quantity pixels(String name, double initial) {
        return Quantity.whole(name, PngSize.SIDE, initial).withEffect(name + " of the picture in pixels");
    }

    /** The size; the last one that was possible. */
    ReadOnlyObjectProperty<PngSize> sizeProperty() {
        return size.getReadOnlyProperty();
    }

    private void setNumbers(PngSize now) {
        setting = true;
        width.valueProperty().set(now.width());
        height.valueProperty().set(now.height());
        density.valueProperty().set(now.dpi());
        setting = false;
        numbersChanged();
    }

    private void numbersChanged() {
        if (setting) {
            return;
        }
        typed().ifPresent(now -> {
            size.set(now);
            preset.valueProperty().set(SizePreset.of(now));
            describe();
        });
    }

    private Optional<PngSize> typed() {
        try {
            return Optional.of(new PngSize(
                    (int) width.valueProperty().get(),
                    (int) height.valueProperty().get(),
                    density.valueProperty().get()));
        } catch (IllegalArgumentException refused) {
            paper.setText(String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private void describe() {
        PngSize now = size.get();
        paper.setText("Printed " + NumberText.fixed(now.width() / now.dpi() * 2.54, 1) + " \u00d7 "
                + NumberText.fixed(now.height() / now.dpi() * 2.54, 1) + " cm");
    }
}
