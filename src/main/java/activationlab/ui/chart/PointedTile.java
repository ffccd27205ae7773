package activationlab.ui.chart;

import activationlab.figure.Mark;
import activationlab.figure.Panel;
import activationlab.figure.Tiles;
import activationlab.scale.NumberText;
import java.util.List;
import java.util.Optional;

/** Finds the tile at a place. Safe on any thread. */
final class PointedTile {
    private static final int DIGITS = 3;

    private PointedTile() {}

    /** Returns what is to be read of the tile of a panel at a place in values of its axes. */
    static Optional<Readout> at(Panel panel, double x, double y) {
        for (Mark mark : panel.marks()) {
            if (mark instanceof Tiles tiles && !tiles.name().isEmpty()) {
                for (Tiles.Tile tile : tiles.tiles()) {
                    if (holds(tiles.size(), tile, x, y)) {
                        return Optional.of(readout(tiles, tile));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Tiles.Size size, Tiles.Tile tile, double x, double y) {
        return Math.abs(x - tile.x()) <= size.width() / 2 && Math.abs(y - tile.y()) <= size.height() / 2;
    }

    private static Readout readout(Tiles tiles, Tiles.Tile tile) {
        String measure = tiles.look().measure();
        String share = NumberText.shortest(100 * tile.share(), DIGITS) + " % " + measure;
        Readout.Row row = new Readout.Row(tiles.look().ink(), tiles.name(), measure.isEmpty() ? "" : share, "");
        return new Readout(tile.label(), List.of(row));
    }
}
