package activationlab.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Tells samples to learn from and samples to be tested on apart, so that every class has about the same share in both.
 * Of several labels every combination counts as a class, as in Sechidis, Tsoumakas and Vlahavas, "On the stratification
 * of multi-label data" (2011), section 3; those that are rare are drawn together. Safe on any thread.
 */
public final class Split {
    private static final int MOST_COMBINATIONS = 256;

    private Split() {}

    /**
     * Draws which samples are to be learned from; both parts keep their order. A class that has a sample at all has one
     * to learn from, as long as there are enough.
     *
     * @param train how many to learn from, fewer than there are
     * @param random where the draw comes from; the same state gives the same parts
     */
    public static Dataset of(Material material, int train, SeededRandom random) {
        Samples samples = material.samples();
        if (train < 1 || train >= samples.count()) {
            throw new IllegalArgumentException(train + " samples to learn from, wanted 1.." + (samples.count() - 1));
        }
        List<int[]> groups = groups(material);
        int[] shares = shares(groups, train, samples.count());
        boolean[] learned = new boolean[samples.count()];
        for (int g = 0; g < groups.size(); g++) {
            int[] group = groups.get(g);
            random.shuffle(group);
            for (int i = 0; i < shares[g]; i++) {
                learned[group[i]] = true;
            }
        }
        return new Dataset(
                material.task(),
                material.names(),
                samples.pick(chosen(learned, train, Part.TRAIN)),
                samples.pick(chosen(learned, samples.count() - train, Part.TEST)));
    }

    private enum Part {
        TRAIN,
        TEST
    }

    private static int[] chosen(boolean[] learned, int count, Part part) {
        int[] chosen = new int[count];
        int next = 0;
        for (int i = 0; i < learned.length; i++) {
            if (learned[i] == (part == Part.TRAIN)) {
                chosen[next++] = i;
            }
        }
        return chosen;
    }

    private static List<int[]> groups(Material material) {
        int[] member = switch (material.task()) {
            case BINARY, MULTICLASS -> byClass(material.samples());
            case MULTILABEL -> byLabels(material.samples());
            case REGRESSION -> new int[material.samples().count()];
        };
        int count = material.task().classifies()
                ? material.names().classes().size()
                : 1 + Arrays.stream(member).max().orElse(0);
        int[] sizes = new int[count];
        for (int group : member) {
            sizes[group]++;
        }
        List<int[]> groups = new ArrayList<>();
        for (int size : sizes) {
            groups.add(new int[size]);
        }
        for (int i = member.length - 1; i >= 0; i--) {
            groups.get(member[i])[--sizes[member[i]]] = i;
        }
        return groups;
    }

    private static int[] byClass(Samples samples) {
        return IntStream.range(0, samples.count())
                .map(sample -> (int) samples.target(sample))
                .toArray();
    }

    /** Numbers combinations by their first sample, from 1 on; 0 is for those that are rare. */
    private static int[] byLabels(Samples samples) {
        List<BitSet> labels = IntStream.range(0, samples.count())
                .mapToObj(sample -> labels(samples, sample))
                .toList();
        Map<BitSet, Integer> sizes = new HashMap<>();
        labels.forEach(one -> sizes.merge(one, 1, Integer::sum));
        int enough = samples.count() / MOST_COMBINATIONS;
        Map<BitSet, Integer> numbers = new HashMap<>();
        return labels.stream()
                .mapToInt(one -> sizes.getOrDefault(one, 0) < enough
                        ? 0
                        : numbers.computeIfAbsent(one, ignored -> numbers.size() + 1))
                .toArray();
    }

    private static BitSet labels(Samples samples, int sample) {
        BitSet labels = new BitSet();
        for (int label = 0; label < samples.targets(); label++) {
            labels.set(label, samples.target(label, sample) > 0.5);
        }
        return labels;
    }

    /** Largest remainders, after every group that is not empty has got its first sample if that is possible. */
    private static int[] shares(List<int[]> groups, int train, int all) {
        int[] shares = new int[groups.size()];
        for (int g = 0; g < shares.length; g++) {
            int size = groups.get(g).length;
            shares[g] = Math.max((int) ((long) size * train / all), Math.min(size, 1));
        }
        int given = Arrays.stream(shares).sum();
        for (; given < train; given++) {
            shares[most(groups, shares, train / (double) all, Wanted.MORE)]++;
        }
        for (; given > train; given--) {
            shares[most(groups, shares, train / (double) all, Wanted.LESS)]--;
        }
        return shares;
    }

    private enum Wanted {
        MORE,
        LESS
    }

    /** Returns the group that is farthest from its share on the side that is wanted. */
    private static int most(List<int[]> groups, int[] shares, double share, Wanted wanted) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int g = 0; g < shares.length; g++) {
            int size = groups.get(g).length;
            double lack = size * share - shares[g];
            boolean possible = wanted == Wanted.MORE ? shares[g] < size : shares[g] > 0;
            double gain = wanted == Wanted.MORE ? lack : -lack - (shares[g] == 1 ? all(groups) : 0);
            if (possible && gain > most) {
                most = gain;
                best = g;
            }
        }
        return best;
    }

    private static int all(List<int[]> groups) {
        return groups.stream().mapToInt(group -> group.length).sum();
    }
}
