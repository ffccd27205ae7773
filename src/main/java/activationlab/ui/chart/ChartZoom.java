package activationlab.ui.chart;

import activationlab.scale.Range;
import activationlab.session.Zoom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What part of a chart is in view, as files keep it. Immutable and safe on any thread.
 *
 * @param panels those that do not show everything
 */
public record ChartZoom(List<Zoom> panels) {
    public ChartZoom {
        panels = List.copyOf(panels);
    }

    /** Returns what {@link #view} makes a view of, by growing panel. */
    public static ChartZoom of(View view) {
        TreeSet<Integer> panels = new TreeSet<>(view.x().keySet());
        panels.addAll(view.y().keySet());
        return new ChartZoom(panels.stream()
                .map(panel -> new Zoom(
                        panel, view.xOf(panel), Optional.ofNullable(view.y().get(panel))))
                .toList());
    }

    /** Returns the view of a chart. */
    public View view() {
        Map<Integer, Range> x = new HashMap<>();
        Map<Integer, Range> y = new HashMap<>();
        for (Zoom zoom : panels) {
            zoom.x().ifPresent(range -> x.put(zoom.panel(), range));
            zoom.y().ifPresent(range -> y.put(zoom.panel(), range));
        }
        return new View(x, y);
    }
}
