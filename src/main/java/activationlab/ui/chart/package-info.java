/**
 * Figures on the screen: painted, zoomed, read off, enlarged, copied. Start reading at {@link
 * activationlab.ui.chart.ChartCard}.
 */
@NullMarked
package activationlab.ui.chart;

import org.jspecify.annotations.NullMarked;
