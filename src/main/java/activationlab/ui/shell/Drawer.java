package activationlab.ui.shell;

import activationlab.export.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which the program keeps what a person worked on lately: the sessions opened last, and what is in the
 * window of each program that runs, under the number of its process and the time of its start. Safe on any thread; not
 * for the JavaFX thread, as disks may be slow.
 */
final class Drawer {
    /** The most sessions that are offered again. */
    static final int MOST_RECENT = 8;

    private static final String NAME = "activation-lab";
    private static final Pattern OPEN = Pattern.compile("open-(\\d{1,18})-(\\d{1,18})\\.json");
    private static final String RECENT = "recent.txt";
    private static final String LAST = "last.json";
    private static final int LONGEST_PATH = 4096;

    private static final int LONGEST_NOTE = 10_000;

    private final Path folder;
    private final ProcessHandle process;

    /** @param folder is made when something is kept */
    Drawer(Path folder) {
        this.folder = folder;
        this.process = ProcessHandle.current();
    }

    /** Returns the drawer of the person who runs the program; the system property activationlab.drawer moves it. */
    static Drawer ofUser() {
        String moved = System.getProperty("activationlab.drawer", "");
        Path home = Path.of(System.getProperty("user.home", "."));
        return new Drawer(
                moved.isBlank() ? folder(System.getProperty("os.name", ""), System::getenv, home) : Path.of(moved));
    }

    /** Returns where programs keep such things. */
    static Path folder(String system, Function<String, @Nullable String> environment, Path home) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return chosen(environment.apply("APPDATA"), home.resolve("AppData").resolve("Roaming"))
                    .resolve(NAME);
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        return chosen(
                        environment.apply("XDG_STATE_HOME"),
                        home.resolve(".local").resolve("state"))
                .resolve(NAME);
    }

    private static Path chosen(@Nullable String wanted, Path usual) {
        return wanted == null || wanted.isBlank() || !Path.of(wanted).isAbsolute() ? usual : Path.of(wanted);
    }

    /** Returns the sessions opened or saved last that are still there, the latest first. */
    List<Path> recent() {
        try (Stream<String> lines = Files.lines(folder.resolve(RECENT), StandardCharsets.UTF_8)) {
            return lines.limit(MOST_RECENT)
                    .filter(line -> line.length() <= LONGEST_PATH)
                    .flatMap(line -> path(line).stream())
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException | RuntimeException unreadable) {
            return List.of(); // nothing is offered, nothing is lost
        }
    }

    private static Optional<Path> path(String line) {
        try {
            return Optional.of(Path.of(line)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Puts a session first among those offered again; returns them. */
    List<Path> remember(Path file) throws IOException {
        List<Path> all = new ArrayList<>(recent());
        Path newest = file.toAbsolutePath().normalize();
        all.remove(newest);
        all.addFirst(newest);
        List<Path> kept = all.subList(0, Math.min(all.size(), MOST_RECENT));
        StringBuilder text = new StringBuilder();
        kept.forEach(each -> text.append(each).append('\n'));
        write(folder.resolve(RECENT), text.toString());
        return List.copyOf(kept);
    }

    /** Returns a short text that was noted under a name, if it can be read. */
    Optional<String> note(String name) {
        try {
            Path file = folder.resolve(name);
            return Files.size(file) > LONGEST_NOTE ? Optional.empty() : Optional.of(Files.readString(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Notes a short text under a name. */
    void note(String name, String text) {
        try {
            write(folder.resolve(name), text);
        } catch (IOException unwritable) {
            // A habit is not worth a complaint: next time the dialog begins as at first.
        }
    }

    /** Keeps what is in the window now. */
    void keep(String text) throws IOException {
        write(own(), text);
    }

    private void write(Path file, String text) throws IOException {
        Files.createDirectories(folder);
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Path own() {
        return folder.resolve("open-" + process.pid() + "-" + started(process) + ".json");
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
    }

    /** Takes note that the program ends as it should: what was kept becomes the last session. */
    void end() throws IOException {
        if (Files.exists(own())) {
            retire(own());
        }
    }

    /** Makes a kept window the last session. */
    Path retire(Path kept) throws IOException {
        return Files.move(kept, last(), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Returns the file of the last session, which may not exist. */
    Path last() {
        return folder.resolve(LAST);
    }

    /** Returns the newest window that was kept by a program that did not end as it should. */
    Optional<Path> orphan() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(this::isOrphan).max(Comparator.comparingLong(Drawer::changed));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static long changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return Long.MIN_VALUE;
        }
    }

    private boolean isOrphan(Path file) {
        Matcher parts = OPEN.matcher(String.valueOf(file.getFileName()));
        if (!parts.matches()) {
            return false;
        }
        long start = Long.parseLong(parts.group(2));
        return ProcessHandle.of(Long.parseLong(parts.group(1)))
                .map(alive -> started(alive) != start)
                .orElse(true);
    }
}
