package activationlab.figure;

import activationlab.scale.LinearScale;
import activationlab.scale.Scale;
import activationlab.scale.Ticks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The colors of a heatmap with their numbers, right of its panel. Immutable. */
record ColorBar(Heatmap heatmap, Box box, Scale scale, Ticks ticks) {
    static final double WIDTH = 12;
    private static final double GAP = 14;
    private static final double TICK_GAP = 6;
    private static final PlacedText.Kind NUMBER = new PlacedText.Kind(TextStyle.TICK, Align.START, Role.TEXT_MUTED);
    private static final PlacedText.Kind NAME =
            new PlacedText.Kind(TextStyle.AXIS_LABEL, Align.MIDDLE, Role.TEXT_MUTED);

    /** Returns the first heatmap of a panel that wants a bar. */
    static @Nullable Heatmap wanted(Panel panel) {
        for (Mark mark : panel.marks()) {
            if (mark instanceof Heatmap heatmap && !heatmap.label().isEmpty()) {
                return heatmap;
            }
        }
        return null;
    }

    /** Returns the room right of the plot area that a bar needs. */
    static double room(Heatmap heatmap, double height, TextWidths widths) {
        Ticks ticks = ticks(heatmap, height);
        return GAP + WIDTH + TICK_GAP + TickFit.widest(ticks, widths) + TextStyle.AXIS_LABEL.lineHeight() + 4;
    }

    static ColorBar beside(Box plot, Heatmap heatmap) {
        Box box = new Box(plot.right() + GAP, plot.y(), WIDTH, plot.height());
        Scale scale = new LinearScale(heatmap.values(), plot.bottom(), plot.y());
        return new ColorBar(heatmap, box, scale, ticks(heatmap, plot.height()));
    }

    private static Ticks ticks(Heatmap heatmap, double height) {
        return Ticks.linear(heatmap.values(), TickFit.mostVertical(height));
    }

    void addTexts(List<PlacedText> texts, TextWidths widths) {
        double x = box.right() + TICK_GAP;
        for (int i = 0; i < ticks.size(); i++) {
            double baseline = scale.length(ticks.value(i)) + TextStyle.TICK.halfCapital();
            texts.add(PlacedText.level(ticks.text(i), x, baseline, NUMBER));
        }
        double baseline = x + TickFit.widest(ticks, widths) + TextStyle.AXIS_LABEL.lineHeight();
        String name = widths.fitted(heatmap.label(), TextStyle.AXIS_LABEL, box.height());
        texts.add(PlacedText.upwards(name, baseline, box.y() + box.height() / 2, NAME));
    }
}
