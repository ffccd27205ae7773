package activationlab.ui.shell;

import activationlab.ui.control.Page;
import activationlab.ui.control.StatusLine;
import activationlab.ui.explore.ExplorePage;
import activationlab.ui.export.CodeSubject;
import activationlab.ui.export.CodeView;
import activationlab.ui.run.RunModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Shows what is in the window as code: the activation in focus where curves are in front, the network elsewhere. */
final class CodeDesk {
    private final ExplorePage explore;
    private final RunModel run;
    private final Overlay overlay;
    private final StatusLine status;

    CodeDesk(ExplorePage explore, RunModel run, Overlay overlay, StatusLine status) {
        this.explore = explore;
        this.run = run;
        this.overlay = overlay;
        this.status = status;
    }

    /** Returns the key that shows the code. */
    Shortcut shortcut(Supplier<Page> front) {
        return Shortcut.pressed("Ctrl+Shift+C", "export as code", () -> show(front.get()));
    }

    private void show(Page front) {
        List<CodeSubject> subjects = new ArrayList<>();
        subjects.add(new CodeSubject.Training(run.experimentProperty().get()));
        explore.focused()
                .map(CodeSubject.Function::new)
                .ifPresent(activation -> subjects.add(front.equals(explore) ? 0 : 1, activation));
        Path home = Path.of(System.getProperty("user.home", "."));
        overlay.showNarrowed(new CodeView(subjects, home, status));
    }
}
