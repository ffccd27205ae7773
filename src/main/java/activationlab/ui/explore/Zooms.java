package activationlab.ui.explore;

import activationlab.scale.Range;
import activationlab.session.Zoom;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.View;
import activationlab.ui.control.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;

/** What is in view of a chart, as it is kept. */
final class Zooms {
    private Zooms() {}

    /** Keeps what is zoomed of a chart in the state of its lens. */
    static <S> void keep(
            ChartCard card,
            ObjectProperty<S> state,
            Function<S, List<Zoom>> zooms,
            BiFunction<S, List<Zoom>, S> changed) {
        Link.choice(
                state,
                card.view().viewProperty(),
                now -> view(zooms.apply(now)),
                (now, view) -> changed.apply(now, of(view)));
    }

    /** Returns the view of a chart. */
    private static View view(List<Zoom> zooms) {
        Map<Integer, Range> x = new HashMap<>();
        Map<Integer, Range> y = new HashMap<>();
        for (Zoom zoom : zooms) {
            zoom.x().ifPresent(range -> x.put(zoom.panel(), range));
            zoom.y().ifPresent(range -> y.put(zoom.panel(), range));
        }
        return new View(x, y);
    }

    /** Returns what {@link #view} makes that view of, by growing panel. */
    private static List<Zoom> of(View view) {
        TreeSet<Integer> panels = new TreeSet<>(view.x().keySet());
        panels.addAll(view.y().keySet());
        return panels.stream()
                .map(panel -> new Zoom(
                        panel, view.xOf(panel), Optional.ofNullable(view.y().get(panel))))
                .toList();
    }
}
