package activationlab.ui.export;

import activationlab.figure.Figure;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What can be exported. JavaFX thread only, but for what {@code session} hands over.
 *
 * @param chart the chart in view
 * @param page all charts of the page
 * @param session hands over what writes down the window, which is then asked on another thread
 */
public record ExportSource(Figure chart, List<Figure> page, Consumer<Consumer<Supplier<String>>> session) {
    public ExportSource {
        page = List.copyOf(page);
    }

    /** Returns the charts that a choice takes. */
    List<Figure> figures(Extent extent) {
        return extent == Extent.CHART ? List.of(chart) : page;
    }
}
