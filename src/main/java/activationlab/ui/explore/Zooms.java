package activationlab.ui.explore;

import activationlab.session.Zoom;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartZoom;
import activationlab.ui.control.Link;
import java.util.List;
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
                now -> new ChartZoom(zooms.apply(now)).view(),
                (now, view) -> changed.apply(now, ChartZoom.of(view).panels()));
    }
}
