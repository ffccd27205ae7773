package activationlab.figure;

/** A line of text with its place on the surface; it reads upwards when {@code turned}. */
record PlacedText(String text, double x, double y, Kind kind, Turn turn) {
    /** What is written how. */
    record Kind(TextStyle style, Align align, Role ink) {}

    /** Which way the text reads. */
    enum Turn {
        LEVEL,
        UPWARDS
    }

    static PlacedText level(String text, double x, double baseline, Kind kind) {
        return new PlacedText(text, x, baseline, kind, Turn.LEVEL);
    }

    static PlacedText upwards(String text, double baseline, double y, Kind kind) {
        return new PlacedText(text, baseline, y, kind, Turn.UPWARDS);
    }

    void paint(Surface surface, Palette palette) {
        surface.ink(palette.argb(kind.ink()));
        if (turn == Turn.LEVEL) {
            surface.text(text, x, y, kind.style(), kind.align());
        } else {
            surface.textUpwards(text, x, y, kind.style(), kind.align());
        }
    }
}
