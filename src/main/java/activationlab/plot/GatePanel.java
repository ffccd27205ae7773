package activationlab.plot;

import activationlab.activation.Activation;
import activationlab.analysis.Scan;
import activationlab.figure.Align;
import activationlab.figure.Axis;
import activationlab.figure.Bars;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.scale.CleanRange;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;

/** The gate dL/dz = dL/da f'(z) as three bars with their numbers. */
final class GatePanel {
    private static final List<String> NAMES = List.of("dL/da, from above", "f\u2032(z), the gate", "dL/dz, passed on");
    private static final double ABOVE = 0.09;
    private static final int TICKS = 4;

    private GatePanel() {}

    /** @param slopes those in view: the axis holds every bar they can make, so that it stands still during a scan */
    static Panel of(Scan scan, Activation f, Range slopes) {
        double u = scan.upstream();
        Range y = heights(u, slopes);
        double[] bars = {u, f.slope(scan.at()), scan.passed(f)};
        Role[] inks = {Role.TEXT_MUTED, Role.ACCENT, Role.ACCENT};
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < bars.length; i++) {
            Bars.Pattern pattern = i == 1 ? Bars.Pattern.HATCHED : Bars.Pattern.SOLID;
            Series bar = Series.of(new double[] {i}, new double[] {bars[i]});
            marks.add(new Bars(List.of(new Bars.Group("", bar, inks[i], pattern))));
        }
        for (int i = 0; i < bars.length; i++) {
            double air = Math.copySign(ABOVE * y.length(), bars[i]);
            // A bar that leaves the panel, beside a pole, has its number at its foot.
            double beyond = y.contains(bars[i]) ? bars[i] + air : -air;
            marks.add(Note.at(i, beyond, ScanPlot.number(bars[i]), Align.MIDDLE));
        }
        return new Panel(
                "dL/dz = dL/da \u00b7 f\u2032(z)",
                Axis.categories("", NAMES),
                Axis.linear("", y).withZeroLine(),
                marks);
    }

    private static Range heights(double u, Range slopes) {
        double[] most = {0, u, slopes.min(), slopes.max(), u * slopes.min(), u * slopes.max()};
        double low = 0;
        double high = 0;
        for (double height : most) {
            low = Math.min(low, height);
            high = Math.max(high, height);
        }
        // Room for the numbers at the ends of the bars.
        double air = 2 * ABOVE * (high - low);
        return CleanRange.around(low < -0.05 * high ? low - air : 0, high + air, TICKS);
    }
}
