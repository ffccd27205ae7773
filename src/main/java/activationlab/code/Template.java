package activationlab.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a program with places to fill in, {@code {{name}}}. Immutable, safe on any thread.
 *
 * @param text the program
 */
record Template(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private static final Pattern SECTION =
            Pattern.compile("^\\{\\{#(\\w+)}}\\n(.*?)^\\{\\{/\\1}}\\n", Pattern.MULTILINE | Pattern.DOTALL);

    /** Reads the piece that belongs to a language. */
    static Template of(String piece, Language language) {
        return read(piece + "." + language.id() + ".txt");
    }

    /** Reads a piece that all Python programs share. */
    static Template ofPython(String piece) {
        return read(piece + ".python.txt");
    }

    private static Template read(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new Template(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the piece with one kind of place filled in. */
    Template with(String place, String filling) {
        return new Template(text.replace("{{" + place + "}}", filling));
    }

    /** Returns the piece without the lines between {@code {{#name}}} and {@code {{/name}}}, but for those wanted. */
    Template keeping(Set<String> wanted) {
        Matcher part = SECTION.matcher(text);
        StringBuilder kept = new StringBuilder();
        while (part.find()) {
            String lines = wanted.contains(part.group(1)) ? part.group(2) : "";
            part.appendReplacement(kept, Matcher.quoteReplacement(lines));
        }
        part.appendTail(kept);
        return new Template(kept.toString());
    }

    /** Returns the whole program, with as many empty lines as the language is used to. */
    String program(Language language) {
        String gap = language == Language.JAVA ? "\n\n" : "\n\n\n";
        return filled().replaceAll(gap + "\n+", gap);
    }

    /** Returns the whole text; throws {@link IllegalStateException} if a place is left. */
    String filled() {
        Matcher left = PLACE.matcher(text);
        if (left.find()) {
            throw new IllegalStateException("nothing for " + left.group() + " in " + text);
        }
        return text;
    }
}
