package activationlab.code;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages and libraries that programs are written for. Safe on any thread. */
public enum Language {
    NUMPY("NumPy", "py"),
    PYTORCH("PyTorch", "py"),
    KERAS("Keras", "py"),
    JAVA("Java", "java");

    private final String title;
    private final String extension;

    Language(String title, String extension) {
        this.title = title;
        this.extension = extension;
    }

    /** Returns the language of that id, whatever its case. */
    public static Optional<Language> find(String id) {
        return Arrays.stream(values())
                .filter(language -> language.id().equals(id.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Returns the name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the name for people. */
    public String title() {
        return title;
    }

    /** Returns the end of a file's name, without the point. */
    public String extension() {
        return extension;
    }

    /** Returns how expressions are written. */
    Dialect dialect() {
        return switch (this) {
            case NUMPY -> PythonDialect.NUMPY;
            case PYTORCH -> PythonDialect.PYTORCH;
            case KERAS -> PythonDialect.KERAS;
            case JAVA -> new JavaDialect();
        };
    }
}
