package activationlab.ui.explore;

import activationlab.scale.Range;
import activationlab.session.Zoom;
import activationlab.ui.chart.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What is in view of a chart, as it is kept. */
final class Zooms {
    private Zooms() {}

    /** Returns the view of a chart. */
    static View view(List<Zoom> zooms) {
        Map<Integer, Range> x = new HashMap<>();
        Map<Integer, Range> y = new HashMap<>();
        for (Zoom zoom : zooms) {
            zoom.x().ifPresent(range -> x.put(zoom.panel(), range));
            zoom.y().ifPresent(range -> y.put(zoom.panel(), range));
        }
        return new View(x, y);
    }

    /** Returns what {@link #view} makes that view of, by growing panel. */
    static List<Zoom> of(View view) {
        TreeSet<Integer> panels = new TreeSet<>(view.x().keySet());
        panels.addAll(view.y().keySet());
        return panels.stream()
                .map(panel -> new Zoom(
                        panel, view.xOf(panel), Optional.ofNullable(view.y().get(panel))))
                .toList();
    }
}
