package activationlab.figure;

import java.util.List;

/**
 * Where everything of a figure lies on a surface of one size. The screen asks it which value lies under the pointer.
 * Immutable, safe on any thread.
 */
public final class FigureLayout {
    private final List<PanelLayout> panels;
    private final List<PlacedText> texts;
    private final Legend legend;
    private final List<DirectLabels.Lead> leads;
    private final List<ColorBar> colorBars;

    FigureLayout(LayoutParts parts) {
        this.panels = List.copyOf(parts.panels);
        this.texts = List.copyOf(parts.texts);
        this.legend = parts.legend;
        this.leads = List.copyOf(parts.leads);
        this.colorBars = List.copyOf(parts.colorBars);
    }

    /** Returns the layout that the painter would use on this surface. */
    public static FigureLayout of(Figure figure, Surface surface) {
        return Layouter.layout(figure, surface, new TextWidths(surface));
    }

    /** Returns the panels in the order of the figure. */
    public List<PanelLayout> panels() {
        return panels;
    }

    /** Returns the index of the panel whose plot area holds a place, or -1. */
    public int panelAt(double x, double y) {
        for (int i = 0; i < panels.size(); i++) {
            if (panels.get(i).plot().contains(x, y) && !panels.get(i).panel().isBlank()) {
                return i;
            }
        }
        return -1;
    }

    List<PlacedText> texts() {
        return texts;
    }

    Legend legend() {
        return legend;
    }

    List<DirectLabels.Lead> leads() {
        return leads;
    }

    List<ColorBar> colorBars() {
        return colorBars;
    }
}
