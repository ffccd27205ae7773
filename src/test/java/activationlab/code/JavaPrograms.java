package activationlab.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles programs with the JDK that runs the tests. */
final class JavaPrograms {
    private JavaPrograms() {}

    /** Returns a loader of the classes of programs, by the names of their files. */
    static ClassLoader compile(Map<String, String> programs, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        programs.forEach((name, text) -> files.add(write(folder.resolve(name), text)));
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean done = compiler.getTask(
                            complaints,
                            manager,
                            null,
                            List.of("-Xlint:all", "-Werror", "-proc:none", "-d", folder.toString()),
                            null,
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(done).as(complaints.toString()).isTrue();
        }
        return new URLClassLoader(new URL[] {folder.toUri().toURL()});
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
