package activationlab.figure;

/** Arithmetic on colors 0xAARRGGBB. */
final class Rgb {
    private Rgb() {}

    /** Returns the opaque color a share of the way from one color to another. */
    static int mix(int from, int to, double share) {
        return 0xff000000 | channel(from, to, 16, share) | channel(from, to, 8, share) | channel(from, to, 0, share);
    }

    private static int channel(int from, int to, int shift, double share) {
        int low = from >> shift & 0xff;
        int high = to >> shift & 0xff;
        return (int) Math.rint(low + (high - low) * share) << shift;
    }

    /** Returns the color with another opacity 0..1. */
    static int translucent(int argb, double opacity) {
        return (argb & 0xffffff) | (int) Math.rint(opacity * 255) << 24;
    }
}
