package activationlab.figure;

/** Draws the shape of a point. Allocates nothing. For one thread. */
final class MarkerBrush {
    private static final int ROUND = 32;

    private final double[] x = new double[2 * ROUND];
    private final double[] y = new double[2 * ROUND];

    /** Fills a marker with the ink of the surface. */
    void fill(Marker marker, double centerX, double centerY, double radius, Surface surface) {
        if (marker == Marker.CIRCLE) {
            surface.disc(centerX, centerY, radius);
            return;
        }
        int count = outline(marker, centerX, centerY, radius);
        if (count > 0) {
            surface.polygon(x, y, count);
        }
    }

    private int outline(Marker marker, double centerX, double centerY, double radius) {
        return switch (marker) {
            case NONE, CIRCLE -> 0;
            case SQUARE -> regular(4, 0.25 * Math.PI, 1.25 * radius, centerX, centerY);
            case DIAMOND -> regular(4, 0, 1.3 * radius, centerX, centerY);
            case TRIANGLE -> regular(3, -0.5 * Math.PI, 1.35 * radius, centerX, centerY);
            case TRIANGLE_DOWN -> regular(3, 0.5 * Math.PI, 1.35 * radius, centerX, centerY);
            case HEXAGON -> regular(6, 0, 1.12 * radius, centerX, centerY);
            case PLUS -> cross(0, 1.3 * radius, centerX, centerY);
            case CROSS -> cross(0.25 * Math.PI, 1.3 * radius, centerX, centerY);
        };
    }

    private int regular(int corners, double turn, double radius, double centerX, double centerY) {
        for (int i = 0; i < corners; i++) {
            double angle = turn + 2 * Math.PI * i / corners;
            x[i] = centerX + radius * Math.cos(angle);
            y[i] = centerY + radius * Math.sin(angle);
        }
        return corners;
    }

    private int cross(double turn, double radius, double centerX, double centerY) {
        double half = 0.28 * radius;
        int count = 0;
        for (int arm = 0; arm < 4; arm++) {
            double angle = turn + 0.5 * Math.PI * arm;
            double alongX = Math.cos(angle);
            double alongY = Math.sin(angle);
            x[count] = centerX + radius * alongX + half * alongY;
            y[count++] = centerY + radius * alongY - half * alongX;
            x[count] = centerX + radius * alongX - half * alongY;
            y[count++] = centerY + radius * alongY + half * alongX;
            x[count] = centerX + half * alongX - half * alongY;
            y[count++] = centerY + half * alongY + half * alongX;
        }
        return count;
    }
}
