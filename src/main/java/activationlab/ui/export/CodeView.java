package activationlab.ui.export;

import activationlab.code.CodeWriter;
import activationlab.code.Language;
import activationlab.export.WholeFile;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.Hint;
import activationlab.ui.control.NumberEntry;
import activationlab.ui.control.Quantity;
import activationlab.ui.control.StatusLine;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/**
 * Shows an activation, or the network with its training, as a program that can be copied and saved. JavaFX thread only;
 * programs are written on threads of their own.
 */
public final class CodeView extends VBox {
    private static final double LEAST_HEIGHT = 120;

    private static final int EPOCHS = 100;
    private static final int MOST_LINES = 400;

    private final StatusLine status;
    private final Path folder;
    private final ChoiceField<CodeSubject> subject;
    private final ChoiceField<Language> language;
    private final NumberEntry epochs = new NumberEntry(
            Quantity.whole("Epochs", CodeWriter.EPOCHS, EPOCHS)
                    .withEffect("How many times the program trains on all samples"),
            "");
    private final TextArea preview = new TextArea();
    private final TextField file = new TextField();
    private final Label remark = new Label();
    private final Button copy = new Button("Copy");
    private final Button save = new Button("Save");
    private String program = "";
    private long asked;

    /**
     * Shows the first of some programs.
     *
     * @param subjects what can be chosen, at least one
     * @param folder where a file goes unless something else is typed
     */
    public CodeView(List<CodeSubject> subjects, Path folder, StatusLine status) {
        this.status = status;
        this.folder = folder;
        subject = new ChoiceField<>(
                "Program", "An activation with its derivative, or a network", subjects, CodeSubject::title);
        language = new ChoiceField<>(
                "Language", "The language, and the library that computes", List.of(Language.values()), Language::title);
        subject.setId("code-subject");
        language.setId("code-language");
        getStyleClass().add("code-view");
        getChildren().addAll(title(), choices(), preview(), remark, fileLine());
        subject.valueProperty().subscribe(this::renew);
        language.valueProperty().subscribe(this::renew);
        epochs.valueProperty().subscribe(this::renew);
        renew();
    }

    private FlowPane choices() {
        FlowPane choices = new FlowPane(subject, language, epochs);
        choices.getStyleClass().add("choices");
        return choices;
    }

    private static Label title() {
        Label title = new Label("Export as code");
        title.getStyleClass().add("card-title");
        return title;
    }

    private Node preview() {
        preview.setId("code-preview");
        preview.setEditable(false);
        preview.setPrefColumnCount(100);
        preview.setPrefRowCount(24);
        preview.setMinSize(0, LEAST_HEIGHT);
        preview.setAccessibleText("The program");
        preview.getStyleClass().add("code-preview");
        remark.setId("code-remark");
        remark.getStyleClass().add("reading");
        remark.setWrapText(true);
        VBox.setVgrow(preview, Priority.ALWAYS);
        return preview;
    }

    private HBox fileLine() {
        Label label = new Label("File");
        label.setLabelFor(file);
        label.setMinWidth(Region.USE_PREF_SIZE);
        file.setId("code-file");
        file.setAccessibleText("File to write");
        HBox.setHgrow(file, Priority.ALWAYS);
        Button choose = button(new Button("Choose\u2026"), "Choose folder and name", this::chooseFile);
        button(copy, "Put the whole program on the clipboard", this::copy).setId("code-copy");
        button(save, "Write the whole program into the file", this::save).setId("code-save");
        return line(label, file, choose, copy, save);
    }

    private static Button button(Button button, String effect, Runnable action) {
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(ignored -> action.run());
        Hint.on(button, effect);
        return button;
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("line");
        return line;
    }

    private void renew() {
        CodeSubject wanted = subject.valueProperty().get();
        Language chosen = language.valueProperty().get();
        int count = (int) epochs.valueProperty().get();
        epochs.setVisible(wanted instanceof CodeSubject.Training);
        file.setText(folder.resolve(wanted.fileName(chosen)).toString());
        long question = ++asked;
        Thread.ofPlatform().daemon().name("write program").start(() -> {
            Answer answer = answer(wanted, chosen, count);
            Platform.runLater(() -> show(question, answer));
        });
    }

    /** A program, or why there is none. */
    private record Answer(String program, String refusal) {}

    private static Answer answer(CodeSubject subject, Language language, int epochs) {
        try {
            return new Answer(subject.program(language, epochs), "");
        } catch (IllegalArgumentException e) {
            return new Answer("", String.valueOf(e.getMessage()));
        }
    }

    private void show(long question, Answer answer) {
        if (question != asked) {
            return; // something else was asked for since
        }
        program = answer.program();
        List<String> lines = program.lines().toList();
        preview.setText(String.join("\n", lines.subList(0, Math.min(MOST_LINES, lines.size()))));
        boolean written = answer.refusal().isEmpty();
        copy.setDisable(!written);
        save.setDisable(!written);
        remark.setText(written ? extent(lines.size()) : "It cannot be written: " + answer.refusal() + ".");
    }

    private static String extent(int lines) {
        return lines <= MOST_LINES
                ? lines + " lines"
                : "The first " + MOST_LINES + " of " + lines + " lines; copying and saving take all of them";
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export as code");
        chooser.setInitialFileName(
                subject.valueProperty().get().fileName(language.valueProperty().get()));
        if (folder.toFile().isDirectory()) {
            chooser.setInitialDirectory(folder.toFile());
        }
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            file.setText(chosen.getPath());
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(program);
        Clipboard.getSystemClipboard().setContent(content);
        status.say("Copied the program");
    }

    private void save() {
        String text = program;
        try {
            Path target = Path.of(file.getText().strip());
            status.say("Saving " + target);
            Thread.ofPlatform().name("save program").start(() -> {
                String sentence = written(text, target);
                Platform.runLater(() -> status.say(sentence));
            });
        } catch (InvalidPathException refused) {
            status.say("File name refused: " + refused.getReason());
        }
    }

    private static String written(String text, Path target) {
        try {
            WholeFile.write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            return "Saved " + target;
        } catch (IOException e) {
            return "Not saved: " + e.getMessage();
        }
    }
}
