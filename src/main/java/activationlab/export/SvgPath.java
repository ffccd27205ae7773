package activationlab.export;

/** Outlines as the letters and numbers of a path's d attribute. For one thread. */
final class SvgPath implements GlyphOutlines.Path {
    private final StringBuilder out;

    SvgPath(StringBuilder out) {
        this.out = out;
    }

    @Override
    public void move(double x, double y) {
        out.append('M');
        pair(x, y);
    }

    @Override
    public void line(double x, double y) {
        out.append('L');
        pair(x, y);
    }

    @Override
    public void cubic(double x1, double y1, double x2, double y2, GlyphOutlines.Point end) {
        out.append('C');
        pair(x1, y1);
        out.append(' ');
        pair(x2, y2);
        out.append(' ');
        pair(end.x(), end.y());
    }

    @Override
    public void close() {
        out.append('Z');
    }

    private void pair(double x, double y) {
        SvgText.number(out, x);
        out.append(' ');
        SvgText.number(out, y);
    }
}
