package activationlab.training;

/**
 * One number or several at every cell of a plane: what output units answer there, or what hidden units do. Immutable
 * and safe on any thread.
 */
public final class PlaneAnswers implements Prediction {
    private final Plane plane;
    private final Verdict verdict;
    private final double[][] numbers;

    /** @param numbers one row for each unit, cell by cell; kept, so the caller lets go of it */
    PlaneAnswers(Plane plane, Verdict verdict, double[][] numbers) {
        this.plane = plane;
        this.verdict = verdict;
        this.numbers = numbers;
    }

    /** Returns where the cells lie. */
    public Plane plane() {
        return plane;
    }

    /** Returns what the numbers say. */
    public Verdict verdict() {
        return verdict;
    }

    /** Returns of how many units there are numbers. */
    public int units() {
        return numbers.length;
    }

    /** Returns among how many classes is decided, 0 if numbers are answered. */
    public int classes() {
        return verdict.classes(numbers.length);
    }

    /** Returns the number of a unit at a cell; columns count from the left, rows from the bottom. */
    public double at(int unit, int column, int row) {
        return numbers[unit][row * plane.columns() + column];
    }

    /** Returns the probability of a class at a cell. */
    public double probability(int label, int column, int row) {
        return verdict.probability(label, unit -> at(unit, column, row));
    }

    /** Returns the class decided for at a cell. */
    public int decision(int column, int row) {
        return verdict.decision(numbers.length, unit -> at(unit, column, row));
    }

    /** Returns by how much a class is likelier than the likeliest other one, from -1 to 1: 0 on a border of it. */
    public double lead(int label, int column, int row) {
        double others = 0;
        for (int other = 0; other < classes(); other++) {
            if (other != label) {
                others = Math.max(others, probability(other, column, row));
            }
        }
        return probability(label, column, row) - others;
    }
}
