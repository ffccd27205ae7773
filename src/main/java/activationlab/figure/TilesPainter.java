package activationlab.figure;

/** Draws tiles on whole device pixels, a pixel apart at least. Allocates nothing. For one thread. */
final class TilesPainter {
    private static final double LONGEST = 2.5;
    private static final double LARGEST = 64;

    private final TileBrush brush;

    TilesPainter(TileBrush brush) {
        this.brush = brush;
    }

    void paint(Tiles tiles, Pane pane) {
        double pixel = 1 / pane.surface.pixelsPerUnit();
        double width = Math.abs(pane.x(tiles.size().width()) - pane.x(0));
        double height = Math.abs(pane.y(tiles.size().height()) - pane.y(0));
        double wide = whole(Math.min(LARGEST, Math.min(width, LONGEST * height)), pixel);
        double high = whole(Math.min(LARGEST, Math.min(height, LONGEST * width)), pixel);
        for (int i = 0; i < tiles.tiles().size(); i++) {
            Tiles.Tile tile = tiles.tiles().get(i);
            double left = Math.rint((pane.x(tile.x()) - wide / 2) / pixel) * pixel;
            double top = Math.rint((pane.y(tile.y()) - high / 2) / pixel) * pixel;
            if (left < pane.plot().right() && left + wide > pane.plot().x()) {
                brush.between(left, top, left + wide, top + high);
                brush.paint(tiles.look(), tile.share(), pane.palette, pane.surface);
            }
        }
    }

    private static double whole(double length, double pixel) {
        return Math.max(1, Math.floor(length / pixel)) * pixel;
    }
}
