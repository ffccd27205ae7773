package activationlab.figure;

import java.util.ArrayList;
import java.util.List;

/** What a layouter collects for a {@link FigureLayout}. */
final class LayoutParts {
    final List<PanelLayout> panels = new ArrayList<>();
    final List<PlacedText> texts = new ArrayList<>();
    final List<DirectLabels.Lead> leads = new ArrayList<>();
    final List<ColorBar> colorBars = new ArrayList<>();
    Legend legend = Legend.none();
}
