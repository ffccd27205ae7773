package activationlab.figure;

import java.util.ArrayList;
import java.util.List;

/** Names with samples at their places. Made by {@link LegendSetter}. */
final class Legend {
    static final double ROW = 18;
    private static final PlacedText.Kind TEXT = new PlacedText.Kind(TextStyle.LEGEND, Align.START, Role.TEXT);
    private static final PlacedText.Kind MORE = new PlacedText.Kind(TextStyle.LEGEND, Align.START, Role.TEXT_MUTED);

    /** A sample at its place; its name is among the texts. */
    record Sample(LegendItem.Look look, double x, double middle, double width) {}

    private final List<Sample> samples = new ArrayList<>();
    private final List<PlacedText> texts = new ArrayList<>();
    private double height;

    /** Returns a legend without names. */
    static Legend none() {
        return new Legend();
    }

    void add(LegendItem item, double sampleWidth, double textX, double top) {
        double middle = top + ROW / 2;
        samples.add(new Sample(item.look(), textX - sampleWidth - LegendSetter.GAP, middle, sampleWidth));
        texts.add(PlacedText.level(item.name(), textX, middle + TextStyle.LEGEND.halfCapital(), TEXT));
        height = Math.max(height, top + ROW - firstTop());
    }

    void addRest(String text, double x, double top) {
        texts.add(PlacedText.level(text, x, top + ROW / 2 + TextStyle.LEGEND.halfCapital(), MORE));
        height = Math.max(height, top + ROW - firstTop());
    }

    private double firstTop() {
        return samples.getFirst().middle() - ROW / 2;
    }

    double height() {
        return height;
    }

    List<Sample> samples() {
        return samples;
    }

    List<PlacedText> texts() {
        return texts;
    }
}
