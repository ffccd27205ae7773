package activationlab.dataset;

/**
 * All samples that somebody gave, not yet split, with their names. Two are equal only if they are the same. Immutable
 * and safe on any thread.
 */
public final class Material {
    private final String title;
    private final Task task;
    private final Names names;
    private final Samples samples;

    /**
     * Puts samples and their names together.
     *
     * @param title where they come from, in a few words
     * @param samples of every class that has a name at least one
     * @throws IllegalArgumentException with a sentence if nothing can be learned from them
     */
    public Material(String title, Task task, Names names, Samples samples) {
        if (samples.count() < 2) {
            throw new IllegalArgumentException(
                    "1 sample, wanted at least 2: one to learn from and one to be tested on");
        }
        if (names.features().size() != samples.features()) {
            throw new IllegalArgumentException(
                    names.features().size() + " names of features, wanted " + samples.features() + ", one per feature");
        }
        if (task.classifies()) {
            checkClasses(task, names, samples);
        } else if (task == Task.MULTILABEL) {
            checkLabels(names, samples);
        }
        this.title = title;
        this.task = task;
        this.names = names;
        this.samples = samples;
    }

    private static void checkClasses(Task task, Names names, Samples samples) {
        int classes = names.classes().size();
        if (classes < 2) {
            String only =
                    classes == 1 ? "all samples are of class " + names.classes().getFirst() : "no class";
            throw new IllegalArgumentException(only + ", wanted at least 2 classes to tell apart");
        }
        if (task == Task.BINARY && classes != 2) {
            throw new IllegalArgumentException(classes + " classes, wanted 2 for the task " + task.title());
        }
        int[] counts = counts(classes, samples);
        for (int c = 0; c < classes; c++) {
            if (counts[c] == 0) {
                throw new IllegalArgumentException(
                        "no sample of class " + names.classes().get(c) + ", wanted at least 1 of each class");
            }
        }
    }

    private static void checkLabels(Names names, Samples samples) {
        int labels = names.classes().size();
        if (labels < 2 || labels != samples.targets()) {
            throw new IllegalArgumentException(
                    labels + (labels == 1 ? " label" : " labels") + " for " + samples.targets()
                            + (samples.targets() == 1 ? " target" : " targets")
                            + ", wanted at least 2 labels, each with its target");
        }
        for (int label = 0; label < labels; label++) {
            checkLabel(names.classes().get(label), label, samples);
        }
    }

    private static void checkLabel(String name, int label, Samples samples) {
        int with = 0;
        for (int i = 0; i < samples.count(); i++) {
            double target = samples.target(label, i);
            if (target != 0 && target != 1) {
                throw new IllegalArgumentException("label " + name + " is " + target + ", wanted 0 or 1");
            }
            with += target == 1 ? 1 : 0;
        }
        if (with == 0 || with == samples.count()) {
            throw new IllegalArgumentException((with == 0 ? "no sample has" : "all samples have") + " the label " + name
                    + ", wanted some with it and some without");
        }
    }

    private static int[] counts(int classes, Samples samples) {
        int[] counts = new int[classes];
        for (int i = 0; i < samples.count(); i++) {
            double target = samples.target(i);
            if (!(target >= 0 && target < classes && target == (int) target)) {
                throw new IllegalArgumentException(
                        "class number " + target + ", wanted a whole number in 0.." + (classes - 1));
            }
            counts[(int) target]++;
        }
        return counts;
    }

    /** Returns where the samples come from, in a few words. */
    public String title() {
        return title;
    }

    public Task task() {
        return task;
    }

    public Names names() {
        return names;
    }

    public Samples samples() {
        return samples;
    }
}
