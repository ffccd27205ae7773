package activationlab.figure;

/**
 * Something to draw on: a screen canvas, a picture, later a page. Everything is in units, x to the right, y down from
 * the upper left corner; a unit is 1/96 inch on paper and one logical pixel on the screen (more in presentation mode).
 * A surface scales units to its device itself. It starts transparent or cleared; the painter fills the background.
 * Coordinates handed in are finite and never farther away than a few widths of the surface. Arrays handed in belong to
 * the painter and are reused: draw from them, don't keep or change them. Used by one thread at a time.
 */
public interface Surface {
    /** Returns the width in units. */
    double width();

    /** Returns the height in units. */
    double height();

    /** Returns how many device pixels make a unit; decides how far curves are thinned and where crisp lines lie. */
    double pixelsPerUnit();

    /** Returns the width in units of one line of text. The painter remembers it, so it may be slow. */
    double textWidth(String text, TextStyle style);

    /** Sets the color of all that follows, 0xAARRGGBB, not premultiplied. */
    void ink(int argb);

    /** Sets the width and dash of the lines that follow: butt ends, round joins; see {@link Dash#lengths}. */
    void pen(double width, Dash dash);

    /** Draws an open line through the first {@code count} points with the pen. */
    void polyline(double[] x, double[] y, int count);

    /** Fills the polygon of the first {@code count} points. */
    void polygon(double[] x, double[] y, int count);

    /** Fills a rectangle. */
    void rectangle(double x, double y, double width, double height);

    /** Fills a disc. */
    void disc(double centerX, double centerY, double radius);

    /** Draws the outline of a circle with the pen. */
    void circle(double centerX, double centerY, double radius);

    /** Draws one line of text with its baseline at {@code baseline}. */
    void text(String text, double x, double baseline, TextStyle style, Align align);

    /** Draws one line of text that reads upwards: its baseline is the vertical line at x, START is its lower end. */
    void textUpwards(String text, double x, double y, TextStyle style, Align align);

    /** Stretches a grid of opaque colors over a box: {@code argb[row * columns + column]}, row 0 at the top. */
    void image(int[] argb, int columns, int rows, Box box, Heatmap.Edges edges);

    /** Draws only inside this box until {@link #unclip}; never nested. */
    void clip(Box box);

    /** Draws everywhere again. */
    void unclip();
}
