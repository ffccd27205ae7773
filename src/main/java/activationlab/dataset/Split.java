package activationlab.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells samples to learn from and samples to be tested on apart, so that every class has about the same share in both.
 * Safe on any thread.
 */
public final class Split {
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
        Samples samples = material.samples();
        int count = material.task().classifies() ? material.names().classes().size() : 1;
        int[] sizes = new int[count];
        for (int i = 0; i < samples.count(); i++) {
            sizes[group(samples, i, count)]++;
        }
        List<int[]> groups = new ArrayList<>();
        for (int size : sizes) {
            groups.add(new int[size]);
        }
        for (int i = samples.count() - 1; i >= 0; i--) {
            int group = group(samples, i, count);
            groups.get(group)[--sizes[group]] = i;
        }
        return groups;
    }

    private static int group(Samples samples, int sample, int groups) {
        return groups == 1 ? 0 : (int) samples.target(sample);
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
