package activationlab.code;

import activationlab.activation.Activation;
import activationlab.formula.Formula;
import activationlab.scale.NumberText;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What things are called in programs, and how words of people get into comments. Safe on any thread. */
final class Spelling {
    private static final int LONGEST = 100;
    private static final String TYPED = "custom";

    private Spelling() {}

    /** Returns the name of an activation's function. */
    static String function(Activation activation, Language language) {
        String id = activation instanceof Formula ? TYPED : activation.id();
        return language == Language.JAVA ? decapitalized(capitalized(id)) : id;
    }

    /** Returns the name of what belongs to a function: its slope, for example. */
    static String of(String function, String part, Language language) {
        return language == Language.JAVA ? function + capitalized(part) : function + "_" + part;
    }

    /** Returns a name such as {@code LeakyRelu}. */
    static String type(Activation activation) {
        return capitalized(activation instanceof Formula ? TYPED : activation.id());
    }

    /** Returns the name of the type that belongs to a function. */
    static String type(String function) {
        return capitalized(function);
    }

    private static String capitalized(String words) {
        return Arrays.stream(words.split("_"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Returns words that cannot end a comment or a text, whatever somebody has typed. */
    static String comment(String words) {
        String plain = words.replaceAll("[\\p{Cntrl}\\\\\"{}]", " ")
                .replace("*/", "* /")
                .strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "...";
    }

    /** Returns the parameters with their values, {@code alpha = 0.01}; empty if there are none. */
    static String settings(Activation activation) {
        return activation.parameters().stream()
                .map(each -> each.id() + " = " + NumberText.shortest(activation.parameter(each.id()), 17))
                .collect(Collectors.joining(", "));
    }
}
