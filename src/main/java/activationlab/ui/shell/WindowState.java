package activationlab.ui.shell;

import activationlab.dataset.BadFile;
import activationlab.session.RunState;
import activationlab.session.State;
import activationlab.session.StateFile;
import activationlab.session.Strangers;
import activationlab.session.Switches;
import activationlab.training.Experiment;
import activationlab.ui.control.Page;
import activationlab.ui.control.Switch;
import activationlab.ui.run.RunDraft;
import activationlab.ui.run.RunModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * All that is in the window, written down and shown again. JavaFX thread only, but for reading, which changes nothing.
 */
final class WindowState {
    private final Front front;
    private final RunModel run;
    private final List<Kept> pages;
    private final String first;
    private Strangers strangers = Strangers.NONE;

    /** The page in front. */
    interface Front {
        /** Returns it. */
        Page page();

        /** Brings another one to the front. */
        void open(Page page);
    }

    private record Kept(Page page, List<Switch<?>> switches) {}

    /**
     * What was in the window at a moment, about to be written down. Immutable and safe on any thread.
     *
     * @param page the name of the page in front
     * @param switches what was chosen
     * @param run the network
     * @param strangers what the program does not know
     */
    record Draft(String page, Switches switches, RunDraft run, Strangers strangers) {
        /** Writes it down; not for the JavaFX thread. */
        String text() {
            return StateFile.text(new State(page, switches, Optional.of(run.state())), strangers);
        }

        /** Returns a sentence that says where it was saved, and what is not in it. */
        String savedAs(Path file) {
            return run.missing()
                    .map(without -> "Saved the session " + without + ": " + file)
                    .orElse("Saved the session as " + file);
        }
    }

    /** What was read and can be shown. */
    record Reading(Page front, List<Runnable> choices, Optional<RunState> run, Strangers strangers) {}

    WindowState(List<Page> pages, RunModel run, Front front) {
        this.front = front;
        this.run = run;
        this.pages = pages.stream().map(page -> new Kept(page, page.switches())).toList();
        RunState start = RunState.initial(Experiment.standard());
        first = StateFile.text(new State(pages.getFirst().id(), switches(), Optional.of(start)));
    }

    /** Returns what is in a new window. */
    Reading first() {
        return read(Path.of("new session"), first);
    }

    /** Writes down what is in the window and hands it on in one of the next frames, or at once. */
    void write(Consumer<Draft> then) {
        String page = front.page().id();
        Switches switches = switches();
        run.papers().write(draft -> then.accept(new Draft(page, switches, draft, strangers)));
    }

    private Switches switches() {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        for (Kept kept : pages) {
            Map<String, Object> values = new LinkedHashMap<>();
            kept.switches().forEach(each -> each.value().ifPresent(value -> values.put(each.name(), value)));
            all.put(kept.page().id(), values);
        }
        return Switches.of(all);
    }

    /**
     * Reads a text. On any thread.
     *
     * @param file where it comes from, for messages
     * @throws BadFile naming file and JSON path, got and wanted
     */
    Reading read(Path file, String text) {
        State state = StateFile.parse(file, text);
        Page page = pages.stream()
                .map(Kept::page)
                .filter(each -> each.id().equals(state.page()))
                .findFirst()
                .orElseThrow(() -> new BadFile(
                        file, "page: got \"" + state.page() + "\", wanted one of " + String.join(", ", ids())));
        List<Runnable> choices = new ArrayList<>();
        Map<String, Map<String, Object>> understood = new LinkedHashMap<>();
        for (Kept kept : pages) {
            if (state.switches().has(kept.page().id())) {
                Map<String, Object> values = new LinkedHashMap<>();
                kept.switches().forEach(each -> read(state.switches(), kept, each, new Sink(values, choices)));
                understood.put(kept.page().id(), values);
            }
        }
        Strangers unknown = Strangers.of(file, text, state.with(Switches.of(understood)));
        return new Reading(page, choices, state.run(), unknown);
    }

    private record Sink(Map<String, Object> values, List<Runnable> choices) {}

    private static <T> void read(Switches switches, Kept kept, Switch<T> one, Sink sink) {
        Optional<T> value = switches.get(kept.page().id(), one.name(), one.type(), one::check);
        value.ifPresent(some -> sink.values().put(one.name(), some));
        sink.choices().add(() -> one.choose(value));
    }

    private List<String> ids() {
        return pages.stream().map(kept -> kept.page().id()).toList();
    }

    /** Shows what was read. */
    void show(Reading reading) {
        strangers = reading.strangers();
        run.edits().unnoted(() -> reading.choices().forEach(Runnable::run));
        reading.run().ifPresent(run.papers()::takeUp);
        front.open(reading.front());
    }
}
