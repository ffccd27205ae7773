package activationlab.code;

import activationlab.activation.Activation;

/**
 * Writes activations and networks as programs that run by themselves, in one file each. The same settings give the same
 * text. Safe on any thread.
 */
public final class CodeWriter {
    private CodeWriter() {}

    /** Returns a program with an activation and its derivative, which prints a table of both. */
    public static String activation(Activation activation, Language language) {
        Functions functions = new Functions(language);
        String text = functions.both(activation);
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

    /** Returns the name of a file for {@link #activation}: Java wants that of the class. */
    public static String fileName(Activation activation, Language language) {
        String name = language == Language.JAVA
                ? Spelling.type(activation)
                : Spelling.function(activation, language) + "_" + language.id();
        return name + "." + language.extension();
    }
}
