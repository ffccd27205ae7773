package activationlab;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names say what a thing is, and no type hides shared state. */
class NamingTest {
    private static final Set<String> EMPTY_WORDS =
            Set.of("util", "utils", "common", "helper", "helpers", "manager", "impl", "misc", "base", "data");
    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("activationlab");

    @Test
    void packagesAndTypesAreNotDumpingGrounds() {
        assertThat(CLASSES).isNotEmpty();
        for (JavaClass type : CLASSES) {
            for (String part : type.getName().split("[.$]", -1)) {
                assertThat(words(part)).as(type.getName()).doesNotContainAnyElementsOf(EMPTY_WORDS);
            }
        }
    }

    @Test
    void recordsHoldNoArrays() {
        assertThat(CLASSES.stream().filter(JavaClass::isRecord)).isNotEmpty();
        for (JavaClass type : CLASSES) {
            if (type.isRecord()) {
                for (JavaField field : type.getFields()) {
                    assertThat(field.getModifiers().contains(JavaModifier.STATIC)
                                    || !field.getRawType().isArray())
                            .as(field.getFullName()
                                    + " is an array, which a record would share and compare by identity")
                            .isTrue();
                }
            }
        }
    }

    @Test
    void staticFieldsAreFinal() {
        for (JavaClass type : CLASSES) {
            for (JavaField field : type.getFields()) {
                Set<JavaModifier> modifiers = field.getModifiers();
                assertThat(!modifiers.contains(JavaModifier.STATIC)
                                || modifiers.contains(JavaModifier.FINAL)
                                || modifiers.contains(JavaModifier.SYNTHETIC))
                        .as(field.getFullName() + " is static mutable state")
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
