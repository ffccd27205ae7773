package activationlab.export;

import activationlab.scale.Range;

/**
 * The size of a picture in pixels and how densely they lie.
 *
 * @param width pixels, see {@link #SIDE}
 * @param height pixels, see {@link #SIDE}
 * @param dpi pixels per inch, see {@link #DPI}: decides how large text and lines are
 */
public record PngSize(int width, int height, double dpi) {
    /** The pixels a side may have. */
    public static final Range SIDE = Range.of(64, 16_384);

    /** The densities a picture may have. */
    public static final Range DPI = Range.of(24, 1200);

    /** The most pixels a picture may have: 256 MiB in memory. */
    public static final long MOST_PIXELS = 64L * 1024 * 1024;

    private static final double UNITS_PER_INCH = 96;
    // The classic page of a figure. A picture of another size and no stated density looks like one of this size.
    private static final double USUAL_WIDTH = 13;
    private static final double USUAL_HEIGHT = 10;

    public PngSize {
        SIDE.require("picture width", width);
        SIDE.require("picture height", height);
        DPI.require("picture density", dpi);
        if ((long) width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("picture of " + width + "x" + height + " pixels has "
                    + (long) width * height + ", wanted at most " + MOST_PIXELS);
        }
    }

    /** Returns a size whose text keeps its usual share of the picture, but never gets smaller than on a screen. */
    public static PngSize of(int width, int height) {
        double dpi = Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT);
        return new PngSize(width, height, DPI.clamp(Math.max(UNITS_PER_INCH, Math.rint(dpi))));
    }

    @Override
    public String toString() {
        String density = dpi == Math.rint(dpi) ? Long.toString((long) dpi) : Double.toString(dpi);
        return width + "x" + height + " pixels at " + density + " dpi";
    }

    /** Returns how many pixels make a unit of a surface. */
    public double pixelsPerUnit() {
        return dpi / UNITS_PER_INCH;
    }
}
