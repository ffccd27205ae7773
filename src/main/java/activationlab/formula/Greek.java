package activationlab.formula;

import java.util.List;

/** The names of the Greek letters, so that α and alpha are one name. Safe on any thread. */
final class Greek {
    private static final List<String> NAMES = List.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
            "xi", "omicron", "pi", "rho", "", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega");

    private static final int FIRST = '\u03b1';
    private static final int FINAL_SIGMA = '\u03c2';
    private static final int SECOND_PHI = '\u03d5';
    private static final int SECOND_EPSILON = '\u03f5';

    private Greek() {}

    static boolean isLetter(int character) {
        return character == SECOND_PHI
                || character == SECOND_EPSILON
                || (character >= FIRST && character < FIRST + NAMES.size() && character != FINAL_SIGMA);
    }

    /** Returns the name of a letter: {@code alpha}. */
    static String name(int letter) {
        return switch (letter) {
            case SECOND_PHI -> "phi";
            case SECOND_EPSILON -> "epsilon";
            default -> NAMES.get(letter - FIRST);
        };
    }

    static boolean isName(String name) {
        return !name.isEmpty() && NAMES.contains(name);
    }

    /** Returns the letter of a name, or the name itself if it is not Greek. */
    static String symbol(String name) {
        return isName(name) ? Character.toString(FIRST + NAMES.indexOf(name)) : name;
    }
}
