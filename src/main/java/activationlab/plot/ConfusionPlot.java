package activationlab.plot;

import activationlab.diagnosis.Wording;
import activationlab.figure.Align;
import activationlab.figure.Axis;
import activationlab.figure.Cells;
import activationlab.figure.Figure;
import activationlab.figure.Heatmap;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Ramp;
import activationlab.figure.Role;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import activationlab.training.Confusion;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * How often samples of each class were taken for each class: one row for each class, the first one on top, one column
 * for each answer. Safe on any thread.
 */
public final class ConfusionPlot {
    static final int SHADES = 64;
    // Only the lighter half of the colors, so that numbers can be read on all of them.
    static final Range SHARES = Range.of(0, 2.2);
    private static final int MOST_NUMBERS = 12;
    private static final int MOST_NAMED = 4;

    /** What the numbers in the cells are. */
    public enum Numbers {
        COUNTS("counts"),
        SHARES("shares");

        private final String title;

        Numbers(String title) {
            this.title = title;
        }

        /** Returns the name shown to people. */
        public String title() {
            return title;
        }
    }

    private ConfusionPlot() {}

    /**
     * Returns the matrix.
     *
     * @param names one for each class
     * @param part whose samples were counted, such as "test"
     */
    public static Figure of(Confusion confusion, List<String> names, String part, Numbers numbers) {
        int classes = confusion.classes();
        Axis x = Axis.categories("taken for", names);
        Axis y = Axis.categories("class", names.reversed());
        double[] shades = new double[classes * classes];
        List<Mark> notes = new ArrayList<>();
        for (int actual = 0; actual < classes; actual++) {
            int row = classes - 1 - actual;
            for (int taken = 0; taken < classes; taken++) {
                shades[row * classes + taken] = share(confusion, actual, taken);
                if (classes <= MOST_NUMBERS) {
                    addNote(notes, new Place(taken, row), words(confusion, actual, taken, numbers));
                }
            }
        }
        List<Mark> marks = new ArrayList<>();
        Cells cells = Cells.wrap(shades, classes, x.range(), y.range());
        marks.add(new Heatmap("", cells, SHARES, Ramp.SEQUENTIAL, SHADES, Heatmap.Edges.CRISP));
        marks.addAll(notes);
        return Figure.of("Confusion", new Panel("", x, y, marks)).withReading(reading(confusion, names, part));
    }

    private record Place(int column, int row) {}

    private static void addNote(List<Mark> notes, Place place, String text) {
        notes.add(new Note(text, Note.Spot.VALUES, place.column, place.row, Align.MIDDLE, Role.TEXT));
    }

    private static double share(Confusion confusion, int actual, int taken) {
        return confusion.of(actual) == 0 ? 0 : (double) confusion.count(actual, taken) / confusion.of(actual);
    }

    private static String words(Confusion confusion, int actual, int taken, Numbers numbers) {
        int count = confusion.count(actual, taken);
        if (numbers == Numbers.COUNTS || confusion.of(actual) == 0) {
            return NumberText.fixed(count, 0);
        }
        return Wording.percent(100 * share(confusion, actual, taken));
    }

    private static String reading(Confusion confusion, List<String> names, String part) {
        String right = NumberText.fixed(confusion.right(), 0) + " of " + NumberText.fixed(confusion.total(), 0) + " "
                + part + " samples are right";
        return right + mixedUp(confusion, names) + byClass(confusion, names);
    }

    private static String byClass(Confusion confusion, List<String> names) {
        if (confusion.classes() > MOST_NAMED) {
            return "";
        }
        StringJoiner shares = new StringJoiner(", ", "; right by class: ", "");
        for (int actual = 0; actual < confusion.classes(); actual++) {
            String share =
                    confusion.of(actual) == 0 ? "no sample" : Wording.percent(100 * share(confusion, actual, actual));
            shares.add(names.get(actual) + ": " + share);
        }
        return shares.toString();
    }

    private static String mixedUp(Confusion confusion, List<String> names) {
        int most = 0;
        String which = "";
        for (int actual = 0; actual < confusion.classes(); actual++) {
            for (int taken = 0; taken < confusion.classes(); taken++) {
                if (actual != taken && confusion.count(actual, taken) > most) {
                    most = confusion.count(actual, taken);
                    which = ", most often taken wrongly: " + names.get(actual) + " for " + names.get(taken) + ", "
                            + NumberText.fixed(most, 0);
                }
            }
        }
        return which;
    }
}
