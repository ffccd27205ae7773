package activationlab.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files that are dropped on the window, one at a time. While one is held over it, the window says so. JavaFX only. */
final class FileDrop {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final Node marked;
    private final Consumer<Path> open;

    /**
     * @param marked shows that a file can be dropped
     * @param open opens it
     */
    FileDrop(Node marked, Consumer<Path> open) {
        this.marked = marked;
        this.open = open;
    }

    void install(Scene scene) {
        scene.addEventFilter(DragEvent.DRAG_OVER, this::over);
        scene.addEventFilter(DragEvent.DRAG_EXITED_TARGET, ignored -> mark(List.of()));
        scene.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void mark(List<File> held) {
        marked.pseudoClassStateChanged(DROP, !held.isEmpty());
    }

    private static List<File> files(DragEvent event) {
        return event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
    }

    private void over(DragEvent event) {
        List<File> held = files(event);
        if (!held.isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            mark(held);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = files(event);
        mark(List.of());
        if (!files.isEmpty()) {
            open.accept(files.getFirst().toPath());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
