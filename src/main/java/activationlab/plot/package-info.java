/** One class for each chart: domain values to a figure. Start reading at {@link activationlab.plot.CurvesPlot}. */
@NullMarked
package activationlab.plot;

import org.jspecify.annotations.NullMarked;
