package activationlab;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may import whom. The table is the whole truth: a package that is not in it fails the build. */
class ArchitectureTest {
    private static final String ROOT = "activationlab.";

    /** Package to the packages of ours that it may import, besides itself. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("scale", List.of()),
            Map.entry("activation", List.of("scale")),
            Map.entry("formula", List.of("scale", "activation")),
            Map.entry("dataset", List.of("scale")),
            Map.entry("analysis", List.of("scale", "activation", "dataset")),
            Map.entry("precision", List.of("scale", "activation")),
            Map.entry("network", List.of("scale", "activation", "dataset")),
            Map.entry("training", List.of("scale", "activation", "dataset", "network")),
            Map.entry("diagnosis", List.of("scale", "activation", "dataset", "network", "training")),
            Map.entry("code", List.of("scale", "activation", "formula", "dataset", "network", "training")),
            Map.entry("live", List.of("scale", "activation", "formula", "dataset", "network", "training", "diagnosis")),
            Map.entry("sweep", List.of("training")),
            Map.entry("theory", List.of("scale", "activation")),
            Map.entry("study", List.of("scale", "activation", "dataset", "network", "training", "diagnosis", "theory")),
            Map.entry("figure", List.of("scale")),
            Map.entry(
                    "plot",
                    List.of(
                            "scale",
                            "figure",
                            "activation",
                            "analysis",
                            "precision",
                            "dataset",
                            "network",
                            "training",
                            "diagnosis",
                            "theory",
                            "study")),
            Map.entry(
                    "session",
                    List.of(
                            "scale",
                            "activation",
                            "formula",
                            "analysis",
                            "precision",
                            "dataset",
                            "network",
                            "training")),
            Map.entry("export", List.of("scale", "activation", "dataset", "figure", "plot")),
            Map.entry(
                    "cli",
                    List.of(
                            "scale",
                            "activation",
                            "formula",
                            "analysis",
                            "precision",
                            "dataset",
                            "network",
                            "training",
                            "diagnosis",
                            "theory",
                            "study",
                            "figure",
                            "plot",
                            "session",
                            "code",
                            "export",
                            "sweep")),
            Map.entry("ui", List.of()));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("activationlab");

    @Test
    void somethingWasScannedAndEveryPackageIsKnown() {
        TreeSet<String> rooms = new TreeSet<>();
        CLASSES.forEach(type -> rooms.add(room(type.getPackageName())));
        assertThat(CLASSES.size()).isGreaterThan(50);
        assertThat(rooms).containsAll(MAY_IMPORT.keySet());
        rooms.remove("");
        assertThat(MAY_IMPORT.keySet()).as("rooms of the house").containsAll(rooms);
    }

    static Stream<String> corePackages() {
        return MAY_IMPORT.keySet().stream().filter(name -> !"ui".equals(name)).sorted();
    }

    @ParameterizedTest
    @MethodSource("corePackages")
    void importsRunDownwardsOnly(String name) {
        List<String> allowed = MAY_IMPORT.getOrDefault(name, List.of());
        String[] forbidden = MAY_IMPORT.keySet().stream()
                .filter(other -> !other.equals(name) && !allowed.contains(other))
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(CLASSES);
    }

    @Test
    void noPackagesFormARing() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching(ROOT + "ui.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void coreKnowsNoScreen() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "ui..")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "Main")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..", "org.kordamp..", ROOT + "ui..")
                .because("the command line and the tests run it without a toolkit")
                .check(CLASSES);
    }

    @Test
    void pagesDoNotKnowEachOther() {
        List<String> blocks = List.of("theme", "control", "chart", "export", "run", "shell");
        List<String> pages = CLASSES.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith(ROOT + "ui."))
                .map(name -> name.substring((ROOT + "ui.").length()).split("\\.", 2)[0])
                .filter(name -> !blocks.contains(name))
                .distinct()
                .toList();
        assertThat(pages).contains("explore", "training");
        for (String page : pages) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "ui." + page + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(Stream.concat(pages.stream(), Stream.of("shell"))
                            .filter(other -> !other.equals(page))
                            .map(other -> ROOT + "ui." + other + "..")
                            .toArray(String[]::new))
                    .because("only the shell wires pages")
                    .check(CLASSES);
        }
    }

    @Test
    void algebraLibraryStaysInTheNetwork() {
        onlyIn("network", "org.ejml..");
    }

    @Test
    void jsonStaysInSession() {
        onlyIn("session", "com.google.gson..");
    }

    @Test
    void javaTwoDStaysInExport() {
        onlyIn("export", "java.awt..", "javax.imageio..");
    }

    @Test
    void threadsOfTheCoreLiveInLiveAndSweep() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "live..", ROOT + "sweep..", ROOT + "ui..")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "Main")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Executor.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Future.class)
                .because("a simulation must be usable, and equal, without a thread")
                .check(CLASSES);
    }

    @Test
    void screenIsPulledNotPushed() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "ui.shell..", ROOT + "ui.export..")
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .because("pages poll once a pulse; only the shell and the file work in ui.export hand results over")
                .check(CLASSES);
    }

    @Test
    void timeIsHandedIn() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "activation..",
                        ROOT + "dataset..",
                        ROOT + "network..",
                        ROOT + "training..",
                        ROOT + "diagnosis..",
                        ROOT + "analysis..",
                        ROOT + "precision..",
                        ROOT + "figure..",
                        ROOT + "plot..")
                .should()
                .callMethod("java.lang.System", "nanoTime")
                .orShould()
                .callMethod("java.lang.System", "currentTimeMillis")
                .because("the same seed must give the same bits at any time")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarkedAndHasADoorSign() {
        TreeSet<String> packages = new TreeSet<>();
        CLASSES.forEach(type -> packages.add(type.getPackageName()));
        for (String name : packages) {
            assertThat(CLASSES.contain(name + ".package-info"))
                    .as("package-info of " + name)
                    .isTrue();
        }
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .check(CLASSES);
    }

    private static void onlyIn(String room, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(CLASSES);
        assertThat(CLASSES.stream()
                        .filter(type -> room(type.getPackageName()).equals(room))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .anyMatch(use -> Stream.of(libraries)
                                .map(library -> library.replace("..", ""))
                                .anyMatch(use.getTargetClass().getPackageName()::startsWith)))
                .as("the rule about " + List.of(libraries) + " guards something in " + room)
                .isTrue();
    }

    private static String room(String packageName) {
        return packageName.startsWith(ROOT)
                ? packageName.substring(ROOT.length()).split("\\.", 2)[0]
                : "";
    }
}
