package activationlab.dataset;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the features, the target and the classes of samples are called. Immutable and safe on any thread.
 *
 * @param features one name per feature
 * @param target the name of what is to be learned
 * @param classes one name per class, the class of number 0 first, or one per label; none for a regression
 */
public record Names(List<String> features, String target, List<String> classes) {
    public Names {
        features = List.copyOf(features);
        classes = List.copyOf(classes);
    }

    /** Returns names for samples that have none: {@code x1, x2, ...}, and classes by their number. */
    public static Names numbered(int features, int classes) {
        return new Names(
                IntStream.rangeClosed(1, features).mapToObj(f -> "x" + f).toList(),
                classes > 0 ? "class" : "y",
                IntStream.range(0, classes).mapToObj(Integer::toString).toList());
    }
}
