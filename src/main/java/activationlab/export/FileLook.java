package activationlab.export;

import activationlab.figure.Palette;

/**
 * How a figure goes into a file; a format takes what it can show. Safe on any thread.
 *
 * @param palette the colors and what lies behind
 * @param size the size of the picture; formats without pixels take its size on paper
 * @param letters how text stands in it
 * @param carried the experiment that made it
 */
public record FileLook(Palette palette, PngSize size, Letters letters, Carried carried) {
    /** Returns a look that carries nothing, with text as text. */
    public static FileLook of(Palette palette, PngSize size) {
        return new FileLook(palette, size, Letters.TEXT, Carried.NOTHING);
    }

    /** Returns this with text another way. */
    public FileLook withLetters(Letters changed) {
        return new FileLook(palette, size, changed, carried);
    }

    /** Returns this carrying something else. */
    public FileLook withCarried(Carried changed) {
        return new FileLook(palette, size, letters, changed);
    }
}
