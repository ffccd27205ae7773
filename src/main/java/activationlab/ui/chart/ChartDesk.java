package activationlab.ui.chart;

import activationlab.ui.theme.Appearance;

/** What a chart needs from the window around it. Pages get one and hand it to their charts. JavaFX thread only. */
public interface ChartDesk {
    /** Returns how charts look. */
    Appearance appearance();

    /** Notes that a person works with this chart: shortcuts act on the last one noted that is still shown. */
    void attend(ChartCard card);

    /** Shows the chart over the whole page area, or puts it back if it is there. */
    void enlarge(ChartCard card);

    /** Opens the export form for the chart. */
    void export(ChartCard card);

    /** Shows the numbers of the chart as a table. */
    void showNumbers(ChartCard card);

    /** Puts the picture of the chart on the clipboard. */
    void copy(ChartCard card);
}
