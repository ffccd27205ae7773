package activationlab.cli;

import activationlab.dataset.Material;
import activationlab.dataset.Problem;
import activationlab.scale.Range;
import activationlab.training.Drawn;
import activationlab.training.Given;
import activationlab.training.Source;
import activationlab.training.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Samples that are drawn anew for every seed: of a problem that has a name, or of a function that is typed. */
final class DrawingOptions {
    private static final int SAMPLES = 300;
    private static final String NOISE = "0.1";

    @Option(
            names = "--samples",
            paramLabel = "N",
            description = "How many samples are drawn, for training and testing together. Initially 300.")
    private @Nullable Integer samples;

    @Option(
            names = "--noise",
            paramLabel = "S",
            description = "The deviation of a normal shift of each feature of drawn classes, or of a drawn target that"
                    + " is a number, initially 0.1. Of a file, of each feature of the samples to learn from, as a"
                    + " share of its deviation, initially 0.")
    private @Nullable String noise;

    @Option(names = "--classes", paramLabel = "N", description = "How many blobs are drawn, from 3 to 9. Initially 3.")
    private @Nullable Integer classes;

    @Option(
            names = "--target-formula",
            paramLabel = "FORMULA",
            description = "Samples of a function of x, instead of --data: \"sin(2x)\".")
    private @Nullable String formula;

    @Option(
            names = "--param",
            paramLabel = "NAME=NUMBER",
            description = "A parameter of the formula; can be given again.")
    private List<String> parameters = new ArrayList<>();

    @Option(
            names = "--over",
            paramLabel = "FROM:TO",
            converter = RangeText.class,
            description = "Where x of the formula is drawn. Initially -3:3.")
    private @Nullable Range over;

    /** Returns whether a function is typed. */
    boolean typed() {
        return formula != null;
    }

    /** Returns samples of the function that is typed. */
    Source function() {
        refuse(classes != null, "--classes");
        return new Typed(
                FormulaArguments.parse(List.of(String.valueOf(formula)), parameters)
                        .getFirst(),
                over == null ? Typed.USUAL : over,
                samples(),
                noise());
    }

    /** Returns samples of a problem. */
    Source problem(Problem problem) {
        refuse(over != null, "--over");
        refuse(!parameters.isEmpty(), "--param");
        return new Drawn(problem, samples(), noise(), classes == null ? problem.classes() : classes);
    }

    private int samples() {
        return samples == null ? SAMPLES : samples;
    }

    private double noise() {
        return Decimal.parse(noise == null ? NOISE : noise);
    }

    /** Returns the problem of a name. */
    static Optional<Problem> named(String name) {
        return Arrays.stream(Problem.values())
                .filter(problem -> problem.id().equals(name))
                .findFirst();
    }

    /** Returns samples that are read. */
    Source given(Material material) {
        refuse(samples != null, "--samples");
        refuse(classes != null, "--classes");
        refuse(over != null, "--over");
        refuse(!parameters.isEmpty(), "--param");
        return new Given(material, noise == null ? 0 : Decimal.parse(noise));
    }

    private static void refuse(boolean given, String option) {
        if (given) {
            throw new BadInput(option + " has no meaning for these samples, wanted it left out");
        }
    }
}
