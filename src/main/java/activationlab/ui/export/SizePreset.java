package activationlab.ui.export;

import activationlab.export.PngSize;
import java.util.Arrays;
import java.util.Optional;

/** Sizes that are often wanted. Safe on any thread. */
enum SizePreset {
    SLIDE("Slide 16:9", 1920, 1080, 192),
    HALF_SLIDE("Half a slide", 960, 1080, 192),
    A4_COLUMN("A4, one of two columns", 992, 744, 300),
    A4_WIDTH("A4, from margin to margin", 1890, 1240, 300),
    FOUR_K("4K screen", 3840, 2160, 288),
    /** Whatever the numbers say. */
    OWN("Own size", 0, 0, 0);

    private final String words;
    private final int width;
    private final int height;
    private final double dpi;

    SizePreset(String words, int width, int height, double dpi) {
        this.words = words;
        this.width = width;
        this.height = height;
        this.dpi = dpi;
    }

    /** Returns the name for people. */
    String words() {
        return words;
    }

    /** Returns the size; none of one's own. */
    Optional<PngSize> size() {
        return this == OWN ? Optional.empty() : Optional.of(new PngSize(width, height, dpi));
    }

    /** Returns the preset of a size. */
    static SizePreset of(PngSize size) {
        return Arrays.stream(values())
                .filter(one -> one.size().filter(size::equals).isPresent())
                .findFirst()
                .orElse(OWN);
    }
}
