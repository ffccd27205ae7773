package activationlab.figure;

import activationlab.scale.Range;
import java.util.List;

/**
 * Upright tiles of one kind that stand apart, for example one for each unit of a network. The legend counts them.
 *
 * @param name for the legend; empty keeps it out of the legend
 * @param tiles where they are
 * @param size their largest size; they are drawn narrower or lower where that would make them long
 * @param look what they look like
 */
public record Tiles(String name, List<Tile> tiles, Size size, Look look) implements Mark {
    private static final Range SHARE = Range.of(0, 1);

    /** What is drawn on a tile, so that kinds differ without color. */
    public enum Sign {
        /** Nothing: the tint says how much. */
        NONE,
        /** A point in the middle. */
        DOT,
        /** A bar along the upper and the lower edge. */
        BARS,
        /** Slanted lines. */
        SLANTS,
        /** Both diagonals, on the full color. */
        CROSS,
        /** No tile but a ring around one: it is chosen. */
        RING
    }

    /**
     * One tile.
     *
     * @param label what it stands for, in words
     * @param x its middle
     * @param y its middle
     * @param share how much of what it stands for, from 0 to 1: with no sign, the depth of its tint
     */
    public record Tile(String label, double x, double y, double share) {
        public Tile {
            SHARE.require("share of tile " + label, share);
        }
    }

    /** Width and height in values of the axes, both positive. */
    public record Size(double width, double height) {
        public Size {
            if (!(width > 0 && height > 0)) {
                throw new IllegalArgumentException("tiles of " + width + " x " + height + ", wanted a positive size");
            }
        }
    }

    /**
     * What tiles look like.
     *
     * @param ink their color
     * @param sign what is drawn on them
     * @param measure what the share is one of, written after a percentage, such as "on"; empty if it says nothing
     */
    public record Look(Ink ink, Sign sign, String measure) {}

    public Tiles {
        tiles = List.copyOf(tiles);
    }
}
