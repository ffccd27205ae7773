package activationlab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.reflect.AccessFlag;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names say what a thing is, and no type hides shared state. */
class NamingTest {
    private static final Set<String> EMPTY_WORDS =
            Set.of("util", "utils", "common", "helper", "helpers", "manager", "impl", "misc", "base", "data");
    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");
    private static final List<ClassModel> CLASSES = ours();

    private static List<ClassModel> ours() {
        try (Stream<Path> files = Files.walk(Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(NamingTest::parse)
                    .filter(type -> name(type).startsWith("activationlab."))
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(ClassModel type) {
        return type.thisClass().asInternalName().replace('/', '.');
    }

    private static String name(ClassModel type, FieldModel field) {
        return name(type) + "." + field.fieldName();
    }

    @Test
    void packagesAndTypesAreNotDumpingGrounds() {
        assertThat(CLASSES).hasSizeGreaterThan(500);
        for (ClassModel type : CLASSES) {
            for (String part : name(type).split("[.$]", -1)) {
                assertThat(words(part)).as(name(type)).doesNotContainAnyElementsOf(EMPTY_WORDS);
            }
        }
    }

    @Test
    void recordsHoldNoArrays() {
        List<ClassModel> records = CLASSES.stream()
                .filter(type -> type.superclass()
                        .filter(parent -> parent.asInternalName().equals("java/lang/Record"))
                        .isPresent())
                .toList();
        assertThat(records).hasSizeGreaterThan(50);
        for (ClassModel type : records) {
            for (FieldModel field : type.fields()) {
                assertThat(field.flags().has(AccessFlag.STATIC)
                                || !field.fieldTypeSymbol().isArray())
                        .as(name(type, field) + " is an array, which a record would share and compare by identity")
                        .isTrue();
            }
        }
    }

    @Test
    void staticFieldsAreFinal() {
        for (ClassModel type : CLASSES) {
            for (FieldModel field : type.fields()) {
                assertThat(!field.flags().has(AccessFlag.STATIC)
                                || field.flags().has(AccessFlag.FINAL)
                                || field.flags().has(AccessFlag.SYNTHETIC))
                        .as(name(type, field) + " is static mutable state")
                        .isTrue();
            }
        }
    }

    private static List<String> words(String name) {
        return WORD.matcher(name)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .toList();
    }
}
