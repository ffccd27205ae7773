package activationlab.figure;

import java.util.Arrays;

/** A growing row of places, reused from frame to frame. For one thread. */
final class PointBuffer {
    private double[] x = new double[1024];
    private double[] y = new double[1024];
    private int size;

    void clear() {
        size = 0;
    }

    void add(double px, double py) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = px;
        y[size] = py;
        size++;
    }

    int size() {
        return size;
    }

    double x(int index) {
        return x[index];
    }

    double y(int index) {
        return y[index];
    }

    double lastY() {
        return y[size - 1];
    }

    void setLastY(double changed) {
        y[size - 1] = changed;
    }

    void drawLine(Surface surface) {
        if (size > 1) {
            surface.polyline(x, y, size);
        }
    }

    void fill(Surface surface) {
        if (size > 2) {
            surface.polygon(x, y, size);
        }
    }
}
