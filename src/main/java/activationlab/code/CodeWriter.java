package activationlab.code;

import activationlab.activation.Activation;
import activationlab.scale.Range;
import activationlab.training.Experiment;

/**
 * Writes activations and networks as programs that run by themselves, in one file each. The same settings give the same
 * text. Safe on any thread.
 */
public final class CodeWriter {
    /** Numbers of epochs that a program can be told. */
    public static final Range EPOCHS = Range.of(1, 1_000_000);

    private CodeWriter() {}

    /** Returns a program with an activation and its derivative, which prints a table of both. */
    public static String activation(Activation activation, Language language) {
        Functions functions = new Functions(language);
        String text = functions.both(activation, Spelling.function(activation, language));
        String settings = Spelling.settings(activation);
        String star = language == Language.JAVA ? " * " : "";
        String gap = language == Language.JAVA ? " *\n" : "";
        String given = settings.isEmpty() ? gap : star + "with " + settings + "\n" + gap;
        return Template.of("activation", language)
                .with("title", Spelling.comment(activation.title()))
                .with("formula", Spelling.comment(activation.formula()))
                .with("settings", given)
                .with("imports", functions.mathematics(text) ? "import math\n\n" : "")
                .with("class", Spelling.type(activation))
                .with("name", Spelling.function(activation, language))
                .with("functions", text)
                .with("helpers", functions.helpers())
                .program(language);
    }

    /**
     * Returns a program that trains a network as {@link activationlab.training.Simulation} does: with the same samples,
     * which it contains, the same initial weights, and the same batches in the same order.
     *
     * @param epochs how long it trains, from 1 on
     * @throws IllegalArgumentException if there are too many samples to be written down
     */
    public static String network(Experiment experiment, int epochs, Language language) {
        EPOCHS.require("epochs", epochs);
        return new NetworkCode(new Settings(experiment, epochs, language)).text();
    }

    /** Returns the name of a file for {@link #network}. */
    public static String networkFileName(Language language) {
        return language == Language.JAVA ? "Training.java" : "training_" + language.id() + ".py";
    }

    /** Returns the name of a file for {@link #activation}: Java wants that of the class. */
    public static String fileName(Activation activation, Language language) {
        String name = language == Language.JAVA
                ? Spelling.type(activation)
                : Spelling.function(activation, language) + "_" + language.id();
        return name + "." + language.extension();
    }
}
