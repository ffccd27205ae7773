package activationlab.figure;

/**
 * Draws one tile: a tinted rectangle with a rim and a sign. Set its edges, then draw. Allocates nothing. For one
 * thread.
 */
final class TileBrush {
    private static final double SIGNED_TINT = 0.16;
    private static final double LEAST_TINT = 0.1;
    private static final double LEAST_RIMLESS_TINT = 0.3;
    // Few different colors: a surface keeps those it has seen.
    private static final int TINTS = 12;
    private static final double LEAST_RIMMED = 5;
    private static final double LEAST_CROSSED = 6;
    private static final double DOT = 0.2;
    private static final double BAR = 0.28;
    private static final double INSET = 0.18;
    private static final double LINE = 0.1;
    private static final double ROOMY = 11;
    private static final double RING = 2;

    private final double[] lineX = new double[5];
    private final double[] lineY = new double[5];
    private double left;
    private double top;
    private double right;
    private double bottom;

    /** Sets the edges, on device pixels. */
    void between(double newLeft, double newTop, double newRight, double newBottom) {
        left = newLeft;
        top = newTop;
        right = newRight;
        bottom = newBottom;
    }

    private double side() {
        return Math.min(right - left, bottom - top);
    }

    void paint(Tiles.Look look, double share, Palette palette, Surface surface) {
        if (look.sign() == Tiles.Sign.RING) {
            surface.ink(palette.argb(look.ink()));
            ring(surface);
            return;
        }
        surface.ink(palette.argb(look.ink(), tint(look.sign(), share)));
        surface.rectangle(left, top, right - left, bottom - top);
        boolean crossed = look.sign() == Tiles.Sign.CROSS;
        surface.ink(palette.argb(crossed ? Role.SURFACE : look.ink()));
        surface.pen(Math.max(1, LINE * side()), Dash.SOLID);
        sign(look.sign(), surface);
        if (side() >= LEAST_RIMMED && !crossed) {
            rim(surface);
        }
    }

    private double tint(Tiles.Sign sign, double share) {
        return switch (sign) {
            case NONE -> {
                double least = side() >= LEAST_RIMMED ? LEAST_TINT : LEAST_RIMLESS_TINT;
                yield least + (1 - least) * Math.rint(share * TINTS) / TINTS;
            }
            case CROSS -> 1;
            default -> SIGNED_TINT;
        };
    }

    private void sign(Tiles.Sign sign, Surface surface) {
        double across = INSET * (right - left);
        double down = INSET * (bottom - top);
        switch (sign) {
            case DOT -> surface.disc((left + right) / 2, (top + bottom) / 2, Math.max(1, DOT * side()));
            case BARS -> {
                double thick = Math.max(1, Math.rint(BAR * (bottom - top)));
                surface.rectangle(left, top, right - left, thick);
                surface.rectangle(left, bottom - thick, right - left, thick);
            }
            case SLANTS -> slants(surface);
            case CROSS -> cross(across, down, surface);
            default -> {
                // The tint or the ring says it all.
            }
        }
    }

    private void cross(double across, double down, Surface surface) {
        if (side() >= LEAST_CROSSED) {
            line(left + across, top + down, right - across, bottom - down, surface);
            line(left + across, bottom - down, right - across, top + down, surface);
        }
    }

    private void slants(Surface surface) {
        line(left, bottom, right, top, surface);
        if (side() >= ROOMY) {
            double middleX = (left + right) / 2;
            double middleY = (top + bottom) / 2;
            line(left, middleY, middleX, top, surface);
            line(middleX, bottom, right, middleY, surface);
        }
    }

    private void rim(Surface surface) {
        double half = 0.5 / surface.pixelsPerUnit();
        surface.pen(1 / surface.pixelsPerUnit(), Dash.SOLID);
        outline(half, surface);
    }

    private void ring(Surface surface) {
        surface.pen(RING, Dash.SOLID);
        outline(-RING / 2 - 1 / surface.pixelsPerUnit(), surface);
    }

    private void outline(double inset, Surface surface) {
        corner(0, left + inset, top + inset);
        corner(1, right - inset, top + inset);
        corner(2, right - inset, bottom - inset);
        corner(3, left + inset, bottom - inset);
        // Runs on beyond its start, so that the last corner is as full as the others.
        corner(4, left + inset, top + inset - 0.5);
        surface.polyline(lineX, lineY, 5);
    }

    private void line(double fromX, double fromY, double toX, double toY, Surface surface) {
        corner(0, fromX, fromY);
        corner(1, toX, toY);
        surface.polyline(lineX, lineY, 2);
    }

    private void corner(int index, double x, double y) {
        lineX[index] = x;
        lineY[index] = y;
    }
}
