package activationlab.figure;

/** A surface on which nothing is drawn, for measuring what painting itself costs. */
final class QuietSurface implements Surface {
    /** What asking the virtual machine for the allocated bytes may itself allocate. */
    static final long MEASURING_ITSELF = 0;

    @Override
    public double width() {
        return 1280;
    }

    @Override
    public double height() {
        return 800;
    }

    @Override
    public double pixelsPerUnit() {
        return 1;
    }

    @Override
    public double textWidth(String text, TextStyle style) {
        return 0.6 * style.size() * text.length();
    }

    @Override
    public void ink(int argb) {}

    @Override
    public void pen(double width, Dash dash) {}

    @Override
    public void polyline(double[] x, double[] y, int count) {}

    @Override
    public void polygon(double[] x, double[] y, int count) {}

    @Override
    public void rectangle(double x, double y, double width, double height) {}

    @Override
    public void disc(double centerX, double centerY, double radius) {}

    @Override
    public void circle(double centerX, double centerY, double radius) {}

    @Override
    public void text(String text, double x, double baseline, TextStyle style, Align align) {}

    @Override
    public void textUpwards(String text, double x, double y, TextStyle style, Align align) {}

    @Override
    public void image(int[] argb, int columns, int rows, Box box, Heatmap.Edges edges) {}

    @Override
    public void clip(Box box) {}

    @Override
    public void unclip() {}
}
