package activationlab.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Where up to four charts stand on a page: A4 across, two beside each other, two below each other, in units of 1/96
 * inch. Immutable and safe on any thread.
 */
final class ContactSheet {
    /** How many charts a page has room for. */
    static final int ROOM = 4;

    /** How wide a page is. */
    static final double WIDTH = 297 / 25.4 * 96;

    /** How high a page is. */
    static final double HEIGHT = 210 / 25.4 * 96;

    /** How much smaller a chart is than by itself. */
    static final double SCALE = 0.8;

    private static final double MARGIN = 32;
    private static final double GAP = 16;
    private static final int SIDE = 2;

    private ContactSheet() {}

    /** The place of a chart on the page. */
    record Place(double left, double top, double width, double height) {}

    /** Returns the places of the first charts of a page. */
    static List<Place> places(int charts) {
        double width = (WIDTH - 2 * MARGIN - GAP) / SIDE;
        double height = (HEIGHT - 2 * MARGIN - GAP) / SIDE;
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < charts; i++) {
            int row = i / SIDE;
            int column = i % SIDE;
            places.add(new Place(MARGIN + column * (width + GAP), MARGIN + row * (height + GAP), width, height));
        }
        return places;
    }
}
