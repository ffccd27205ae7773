package activationlab.ui.export;

import activationlab.export.FileNames;
import activationlab.ui.control.Hint;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Where files go: a file by its name, or a folder for several. JavaFX thread only. */
final class TargetField extends HBox {
    private final TextField field = new TextField();
    private final Label label = new Label("File");
    private Path folder;
    private String name = "chart";
    private String end = "png";
    private boolean several;
    private @Nullable String typedName;

    TargetField(Path folder) {
        this.folder = folder;
        label.setLabelFor(field);
        label.getStyleClass().add("row-name");
        field.setId("export-file");
        field.setAccessibleText("File or folder to write");
        Hint.on(field, "The file to write, or the folder for several; a file of that name is replaced");
        HBox.setHgrow(field, Priority.ALWAYS);
        Button choose = new Button("Choose\u2026");
        Hint.on(choose, "Choose folder and name");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(ignored -> choose());
        getStyleClass().add("row");
        getChildren().addAll(label, field, choose);
    }

    /** Suggests a place for what is chosen; a folder and a name that were typed are kept. */
    void suggest(ExportOrder order) {
        keepTyped();
        several = order.choice().isScattered();
        if (order.choice().extent() == Extent.CHART) {
            name = typedName == null ? FileNames.of(order.figures().getFirst()) : typedName;
        } else {
            name = typedName == null ? "charts" : typedName;
        }
        end = order.choice().format().extension();
        label.setText(several ? "Folder" : "File");
        field.setText(place().toString());
    }

    /** Suggests a file for what is called like this; a folder and a name that were typed are kept. */
    void suggest(String title, String format) {
        keepTyped();
        several = false;
        name = typedName == null ? FileNames.of(title) : typedName;
        end = format;
        field.setText(place().toString());
    }

    private Path place() {
        return several ? folder : folder.resolve(name + "." + end);
    }

    private void keepTyped() {
        String text = field.getText().strip();
        if (text.isEmpty() || text.equals(place().toString())) {
            return;
        }
        try {
            Path typed = Path.of(text);
            Path parent = several ? typed : typed.toAbsolutePath().getParent();
            folder = parent == null ? folder : parent;
            typedName = several ? typedName : withoutEnd(String.valueOf(typed.getFileName()));
        } catch (InvalidPathException refused) {
            typedName = null; // suggested anew
        }
    }

    private String withoutEnd(String fileName) {
        String wanted = "." + end;
        return fileName.endsWith(wanted) ? fileName.substring(0, fileName.length() - wanted.length()) : fileName;
    }

    /**
     * Returns where to write.
     *
     * @throws IllegalArgumentException with a message in words, if what was typed is no name
     */
    Path target() {
        try {
            String text = field.getText().strip();
            if (text.isEmpty()) {
                throw new IllegalArgumentException("No file name, wanted one");
            }
            return Path.of(text);
        } catch (InvalidPathException refused) {
            throw new IllegalArgumentException("File name refused: " + refused.getReason(), refused);
        }
    }

    private void choose() {
        Window owner = getScene().getWindow();
        File chosen = several ? chooseFolder(owner) : chooseFile(owner);
        if (chosen != null) {
            field.setText(chosen.getPath());
        }
    }

    private @Nullable File chooseFolder(Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Export into a folder");
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser.showDialog(owner);
    }

    private @Nullable File chooseFile(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export as a file");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("." + end, "*." + end));
        chooser.setInitialFileName(name + "." + end);
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser.showSaveDialog(owner);
    }
}
