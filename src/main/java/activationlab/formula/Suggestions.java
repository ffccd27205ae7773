package activationlab.formula;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the function that a misspelled name was meant to be. Safe on any thread. */
final class Suggestions {
    private Suggestions() {}

    /** Returns what to write instead of an unknown function, for a message. */
    static String insteadOf(String name) {
        String otherwise = "a function, or '" + name + "*(' for a product";
        return nearest(name).map(near -> "a function, perhaps '" + near + "'").orElse(otherwise);
    }

    /** Returns the known name that the fewest changes lead to, if they are few for its length. */
    static Optional<String> nearest(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return names().filter(known -> distance(small, known) <= Math.max(1, known.length() / 3))
                .min(Comparator.comparingInt((String known) -> distance(small, known))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Stream<String> names() {
        Stream<String> functions = Arrays.stream(Function.values()).map(Function::id);
        return Stream.concat(functions, Catalog.elementwise().stream().flatMap(Suggestions::namesOf));
    }

    private static Stream<String> namesOf(Activation activation) {
        return Stream.concat(Stream.of(activation.id()), activation.aliases().stream());
    }

    /** Returns how many letters have to be added, removed or replaced: the distance of Levenshtein. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
