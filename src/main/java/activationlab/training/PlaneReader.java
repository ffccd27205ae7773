package activationlab.training;

import activationlab.network.Still;
import activationlab.network.StillReader;
import org.jspecify.annotations.Nullable;

/** Asks stills of a network all over a plane; keeps the room for it. For one thread. */
public final class PlaneReader {
    private final StillReader stills = new StillReader();
    private @Nullable Plane latest;
    private double[][] points = {};

    /** Returns what the output units answer. */
    public PlaneAnswers answers(Still still, Plane plane) {
        double[][] answers = new double[still.topology().outputs()][plane.columns() * plane.rows()];
        stills.read(still).answer(points(plane), answers);
        return new PlaneAnswers(plane, Verdict.of(still.topology()), answers);
    }

    /**
     * Returns the activations of hidden units.
     *
     * @param layer counts from 0
     * @param most of how many units at most, the first ones
     */
    public PlaneAnswers units(Still still, Plane plane, int layer, int most) {
        int cells = plane.columns() * plane.rows();
        int units = Math.min(most, still.topology().fanOut(layer));
        UnitRows rows = new UnitRows(layer, new double[units][cells]);
        double[][] answers = new double[still.topology().outputs()][cells];
        stills.read(still).answer(points(plane), answers, rows::see);
        return new PlaneAnswers(plane, Verdict.NUMBERS, rows.numbers);
    }

    private double[][] points(Plane plane) {
        if (!plane.equals(latest)) {
            points = plane.points();
            latest = plane;
        }
        return points;
    }

    /** Puts the blocks of one layer behind each other. */
    private static final class UnitRows {
        private final int layer;
        private final double[][] numbers;
        private int from;

        UnitRows(int layer, double[][] numbers) {
            this.layer = layer;
            this.numbers = numbers;
        }

        void see(int seen, double[][] z, double[][] a, int units, int n) {
            if (seen != layer) {
                return;
            }
            for (int unit = 0; unit < numbers.length; unit++) {
                System.arraycopy(a[unit], 0, numbers[unit], from, n);
            }
            from += n;
        }
    }
}
