package activationlab.export;

import activationlab.figure.Align;
import activationlab.figure.TextStyle;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** The outlines of letters, piece by piece. Safe on any thread. */
final class GlyphOutlines {
    private GlyphOutlines() {}

    /** Receives an outline, in units. */
    interface Path {
        void move(double x, double y);

        void line(double x, double y);

        void cubic(double x1, double y1, double x2, double y2, Point end);

        void close();
    }

    /** The end of a piece. */
    record Point(double x, double y) {}

    /** Hands over the outlines of a text whose anchor is at the origin of {@code place}. */
    static void trace(String text, TextStyle style, Align align, AffineTransform place, Path path) {
        Font font = TextFont.of(text, style);
        double before = switch (align) {
            case START -> 0;
            case MIDDLE -> TextFont.width(text, style) / 2;
            case END -> TextFont.width(text, style);
        };
        Shape shape = font.createGlyphVector(TextFont.exact(), text).getOutline((float) -before, 0);
        trace(shape.getPathIterator(place), path);
    }

    private static void trace(PathIterator pieces, Path path) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        while (!pieces.isDone()) {
            int kind = pieces.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> path.move(at[0], at[1]);
                case PathIterator.SEG_LINETO -> path.line(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> quadratic(x, y, at, path);
                case PathIterator.SEG_CUBICTO -> path.cubic(at[0], at[1], at[2], at[3], new Point(at[4], at[5]));
                case PathIterator.SEG_CLOSE -> path.close();
                default -> throw new IllegalStateException("outline piece of kind " + kind + ", wanted 0..4");
            }
            int last = 2 * lastPoint(kind);
            if (last >= 0) {
                x = at[last];
                y = at[last + 1];
            }
            pieces.next();
        }
    }

    private static int lastPoint(int kind) {
        return switch (kind) {
            case PathIterator.SEG_QUADTO -> 1;
            case PathIterator.SEG_CUBICTO -> 2;
            case PathIterator.SEG_CLOSE -> -1;
            default -> 0;
        };
    }

    /** The same parabola as a cubic: its inner points lie two thirds of the way to the one of the parabola. */
    private static void quadratic(double x, double y, double[] at, Path path) {
        double third = 1 / 3.0;
        path.cubic(
                x + 2 * third * (at[0] - x),
                y + 2 * third * (at[1] - y),
                at[2] + 2 * third * (at[0] - at[2]),
                at[3] + 2 * third * (at[1] - at[3]),
                new Point(at[2], at[3]));
    }
}
