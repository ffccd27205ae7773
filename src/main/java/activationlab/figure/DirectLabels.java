package activationlab.figure;

import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names written at the ends of their curves, where every reader looks first; only when all of them fit. */
final class DirectLabels {
    private static final double LINE = 15;
    private static final double MOST_SHIFT = 20;
    private static final double LEAD = 16;
    private static final double GAP = 5;
    private static final int MOST_NAMES = 8;
    private static final double WIDEST_SHARE = 0.22;
    private static final PlacedText.Kind TEXT = new PlacedText.Kind(TextStyle.LEGEND, Align.START, Role.TEXT);

    /** The short line from the end of a curve to its name. */
    record Lead(double fromX, double fromY, double toX, double toY, Ink ink) {}

    /** A name that wants to stand at {@code wanted} and stands at {@code middle}. */
    private static final class Place {
        final Curve curve;
        final double wanted;
        double middle;

        Place(Curve curve, double wanted) {
            this.curve = curve;
            this.wanted = wanted;
            this.middle = wanted;
        }
    }

    private DirectLabels() {}

    /** Returns whether this figure is of the sort that can have labels at its curves. */
    static boolean possible(Figure figure, List<LegendItem> items, double width, TextWidths widths) {
        boolean lines = items.stream().allMatch(item -> item.look() instanceof LegendItem.Line);
        return figure.columns() == 1
                && !items.isEmpty()
                && items.size() <= MOST_NAMES
                && lines
                && LEAD + GAP + widest(items, widths) <= WIDEST_SHARE * width;
    }

    /** Returns the room right of the plot areas. */
    static double room(List<LegendItem> items, TextWidths widths) {
        return LEAD + GAP + widest(items, widths);
    }

    private static double widest(List<LegendItem> items, TextWidths widths) {
        double widest = 0;
        for (LegendItem item : items) {
            widest = Math.max(widest, widths.of(item.name(), TextStyle.LEGEND));
        }
        return widest;
    }

    /** Adds the labels of all panels, each name once; returns false and adds nothing if one does not fit. */
    static boolean add(List<LegendItem> items, LayoutParts parts) {
        List<String> open = new ArrayList<>(items.stream().map(LegendItem::name).toList());
        List<Lead> leads = new ArrayList<>();
        List<PlacedText> texts = new ArrayList<>();
        for (PanelLayout panel : parts.panels) {
            List<Place> places = new ArrayList<>();
            for (Mark mark : panel.panel().marks()) {
                if (mark instanceof Curve curve && open.remove(curve.name())) {
                    double end = end(curve, panel);
                    if (Double.isNaN(end)) {
                        return false;
                    }
                    places.add(new Place(curve, end));
                }
            }
            if (!spread(places, panel.plot())) {
                return false;
            }
            places.forEach(place -> add(place, panel.plot(), leads, texts));
        }
        parts.leads.addAll(leads);
        parts.texts.addAll(texts);
        return open.isEmpty();
    }

    /** Returns where a curve leaves the plot area on the right, or NaN if it does not. */
    private static double end(Curve curve, PanelLayout panel) {
        Series series = curve.series();
        Range range = panel.panel().x().range();
        for (int i = series.size() - 1; i >= 0; i--) {
            if (range.contains(series.x(i)) && Double.isFinite(series.y(i))) {
                double y = panel.y().length(series.y(i));
                boolean reaches = panel.x().length(series.x(i)) > panel.plot().right() - 8;
                boolean inside = y >= panel.plot().y() - 1 && y <= panel.plot().bottom() + 1;
                return reaches && inside ? y : Double.NaN;
            }
        }
        return Double.NaN;
    }

    /** Moves names apart; returns whether none had to go far. */
    private static boolean spread(List<Place> places, Box plot) {
        places.sort(Comparator.comparingDouble(place -> place.wanted));
        if (places.size() * LINE > plot.height() + LINE) {
            return false;
        }
        for (int round = 0; round < 60; round++) {
            pushApart(places);
        }
        @Nullable Place before = null;
        for (Place place : places) {
            boolean crowded = before != null && place.middle - before.middle < LINE - 1;
            if (crowded || Math.abs(place.middle - place.wanted) > MOST_SHIFT) {
                return false;
            }
            before = place;
        }
        return true;
    }

    private static void pushApart(List<Place> places) {
        for (int i = 1; i < places.size(); i++) {
            Place upper = places.get(i - 1);
            Place lower = places.get(i);
            double missing = LINE - (lower.middle - upper.middle);
            if (missing > 0) {
                upper.middle -= missing / 2;
                lower.middle += missing / 2;
            }
        }
    }

    private static void add(Place place, Box plot, List<Lead> leads, List<PlacedText> texts) {
        double toX = plot.right() + LEAD;
        leads.add(new Lead(
                plot.right() + 1,
                place.wanted,
                toX,
                place.middle,
                place.curve.stroke().ink()));
        double baseline = place.middle + TextStyle.LEGEND.halfCapital();
        texts.add(PlacedText.level(place.curve.name(), toX + GAP, baseline, TEXT));
    }
}
