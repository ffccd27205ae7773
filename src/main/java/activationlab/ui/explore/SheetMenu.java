package activationlab.ui.explore;

import activationlab.export.Sheet;
import activationlab.export.SheetFormat;
import activationlab.ui.control.Hint;
import activationlab.ui.control.StatusLine;
import activationlab.ui.export.ExportJob;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;

/** Takes the table along: to the clipboard or into a file, with all digits. JavaFX thread only. */
final class SheetMenu extends MenuButton {
    private final Supplier<Sheet> sheet;
    private final StatusLine status;

    /**
     * Offers every format.
     *
     * @param sheet the table as it is seen
     * @param status told how it went
     */
    SheetMenu(Supplier<Sheet> sheet, StatusLine status) {
        super("Export");
        this.sheet = sheet;
        this.status = status;
        setId("table-export");
        Hint.on(this, "Copy or save the rows and columns that are shown, with all digits");
        for (SheetFormat format : SheetFormat.values()) {
            add("copy", "Copy as " + format.title(), format, () -> copy(format));
        }
        for (SheetFormat format : SheetFormat.values()) {
            add("save", "Save as " + format.title() + "\u2026", format, () -> save(format));
        }
    }

    private void add(String verb, String words, SheetFormat format, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(verb + "-" + format.extension());
        item.setOnAction(ignored -> action.run());
        getItems().add(item);
    }

    private void copy(SheetFormat format) {
        Sheet now = sheet.get();
        StringWriter text = new StringWriter();
        try {
            format.write(now, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory refused", impossible);
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
        status.say("Copied " + rows(now) + " as " + format.title());
    }

    private void save(SheetFormat format) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the table as " + format.title());
        chooser.setInitialFileName("traits." + format.extension());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.title(), "*." + format.extension()));
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            save(format, chosen.toPath());
        }
    }

    /** Saves the table in the background; the status line says how it went. */
    void save(SheetFormat format, Path file) {
        Sheet now = sheet.get();
        status.say("Saving " + file);
        new ExportJob(
                        () -> {
                            format.save(now, file);
                            return "Saved " + file + ", " + rows(now);
                        },
                        status)
                .start();
    }

    private static String rows(Sheet sheet) {
        int count = sheet.rows().size();
        return count == 1 ? "1 row" : count + " rows";
    }
}
