package activationlab.export;

import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Panel;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of files that say what is in them, such as {@code relu-gelu-derivatives}. Safe on any thread. */
public final class FileNames {
    private static final int LONGEST = 60;
    private static final int FEW = 4;
    private static final String ALL = "Activation functions";
    private static final Set<String> LITTLE = Set.of(
            "a", "an", "and", "at", "by", "each", "for", "in", "is", "it", "its", "of", "on", "the", "their", "to");

    private FileNames() {}

    /** Returns a name without its end, of small letters, digits and hyphens. */
    public static String of(Figure figure) {
        return of(told(figure));
    }

    /** Returns a name of what is called like this. */
    public static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String name = Arrays.stream(plain.split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty() && !LITTLE.contains(word))
                .collect(Collectors.joining("-"));
        if (name.length() > LONGEST) {
            int end = name.lastIndexOf('-', LONGEST);
            name = name.substring(0, end < 0 ? LONGEST : end);
        }
        return name.isEmpty() ? "chart" : name;
    }

    /** Returns the title, where a few activations are not named in it with their names. */
    private static String told(Figure figure) {
        List<String> names = distinct(figure.panels().stream()
                .flatMap(panel -> panel.marks().stream())
                .filter(Curve.class::isInstance)
                .map(mark -> ((Curve) mark).name()));
        if (names.isEmpty()) {
            names = distinct(figure.panels().stream().map(Panel::title));
        }
        boolean few = !names.isEmpty() && names.size() <= FEW;
        return few ? figure.title().replace(ALL, String.join(" ", names)) : figure.title();
    }

    private static List<String> distinct(Stream<String> names) {
        return names.filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** Returns names that differ, in the order of the figures. */
    public static List<String> of(List<Figure> figures) {
        Map<String, Integer> taken = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Figure figure : figures) {
            String name = of(figure);
            int times = taken.merge(name, 1, Integer::sum);
            names.add(times == 1 ? name : name + "-" + times);
        }
        return names;
    }
}
