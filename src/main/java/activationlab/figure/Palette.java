package activationlab.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colors of a theme, read from its token file, the same one that styles the controls. Colors are 0xAARRGGBB and
 * opaque unless said otherwise. Immutable, safe on any thread.
 */
public final class Palette {
    /** How many colors a ramp is divided into. */
    public static final int RAMP_STEPS = 256;

    private static final Pattern TOKEN = Pattern.compile("(-lab-[a-z0-9-]+)\\s*:\\s*#([0-9a-fA-F]{6})\\s*;");
    private static final int RAMP_STOPS = 5;

    private final Map<Role, Integer> roles = new EnumMap<>(Role.class);
    private final Map<Ramp, List<Integer>> ramps = new EnumMap<>(Ramp.class);
    private final Background background;
    private final double thickness;

    private Palette(Map<String, Integer> tokens, Background background, double thickness) {
        for (Role role : Role.values()) {
            roles.put(role, required(tokens, role.token()));
        }
        for (Ramp ramp : Ramp.values()) {
            ramps.put(ramp, ramp(tokens, "-lab-" + ramp.name().toLowerCase(Locale.ROOT) + "-"));
        }
        this.background = background;
        this.thickness = thickness;
    }

    /** Returns the colors of a theme on its own background. */
    public static Palette of(Theme theme) {
        return of(theme, Background.SURFACE);
    }

    /** Returns the colors of a theme on another background. */
    public static Palette of(Theme theme, Background background) {
        try (InputStream in = Palette.class.getResourceAsStream(theme.tokens())) {
            if (in == null) {
                throw new IllegalStateException("color file " + theme.tokens() + " is missing from the class path");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), background, theme.thickness());
        } catch (IOException e) {
            throw new UncheckedIOException("color file " + theme.tokens() + " cannot be read", e);
        }
    }

    /** Returns the colors of the text of a token file. */
    static Palette parse(String css, Background background, double thickness) {
        Map<String, Integer> tokens = new HashMap<>();
        Matcher matcher = TOKEN.matcher(css);
        while (matcher.find()) {
            tokens.put(matcher.group(1), 0xff000000 | Integer.parseInt(matcher.group(2), 16));
        }
        return new Palette(tokens, background, thickness);
    }

    private static int required(Map<String, Integer> tokens, String name) {
        Integer color = tokens.get(name);
        if (color == null) {
            throw new IllegalStateException("color " + name + " is missing, wanted " + name + ": #rrggbb;");
        }
        return color;
    }

    private static List<Integer> ramp(Map<String, Integer> tokens, String prefix) {
        List<Integer> colors = new ArrayList<>(RAMP_STEPS);
        for (int i = 0; i < RAMP_STEPS; i++) {
            double place = (RAMP_STOPS - 1.0) * i / (RAMP_STEPS - 1);
            int stop = Math.min((int) place, RAMP_STOPS - 2);
            int low = required(tokens, prefix + (stop + 1));
            colors.add(Rgb.mix(low, required(tokens, prefix + (stop + 2)), place - stop));
        }
        return colors;
    }

    /** Returns the color of an ink. */
    public int argb(Ink ink) {
        return switch (ink) {
            case Role role -> Objects.requireNonNull(roles.get(role));
            case LayerInk layer -> ramp(Ramp.LAYERS, layer.share());
        };
    }

    /** Returns the color of an ink that lets the background shine through; opacity 0..1. */
    public int argb(Ink ink, double opacity) {
        return Rgb.translucent(argb(ink), opacity);
    }

    /** Returns a color of a ramp; shares outside 0..1 get the end colors, NaN the first. */
    public int ramp(Ramp ramp, double share) {
        int step = (int) Math.rint(Math.clamp(Double.isNaN(share) ? 0 : share, 0.0, 1.0) * (RAMP_STEPS - 1));
        return Objects.requireNonNull(ramps.get(ramp)).get(step);
    }

    /** Returns what lies behind the figure. */
    public Background background() {
        return background;
    }

    /** Returns how many times as thick as usual the lines of marks are. */
    double thickness() {
        return thickness;
    }
}
