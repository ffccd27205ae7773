package activationlab.export;

import activationlab.figure.Align;
import activationlab.figure.Box;
import activationlab.figure.Dash;
import activationlab.figure.Heatmap;
import activationlab.figure.Surface;
import activationlab.figure.TextStyle;
import java.awt.geom.AffineTransform;
import java.util.HashSet;
import java.util.Set;

/** The elements of an SVG picture as a surface. For one thread. */
final class SvgSurface implements Surface {
    /** Curves are thinned for this many device pixels to a unit: nothing is seen of it on paper. */
    static final double FINENESS = 2;

    private final double width;
    private final double height;
    private final Letters letters;
    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Set<String> clips = new HashSet<>();
    private int argb = 0xff000000;
    private double penWidth = 1;
    private String dashes = "";

    SvgSurface(double width, double height, Letters letters) {
        this.width = width;
        this.height = height;
        this.letters = letters;
    }

    /** Returns what was drawn. */
    CharSequence elements() {
        return out;
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public double pixelsPerUnit() {
        return FINENESS;
    }

    @Override
    public double textWidth(String text, TextStyle style) {
        return TextFont.width(text, style);
    }

    @Override
    public void ink(int color) {
        argb = color;
    }

    @Override
    public void pen(double lineWidth, Dash dash) {
        penWidth = lineWidth;
        StringBuilder list = new StringBuilder();
        for (double length : dash.lengths(lineWidth)) {
            list.append(list.isEmpty() ? "" : " ");
            SvgText.number(list, length);
        }
        dashes = list.toString();
    }

    @Override
    public void polyline(double[] x, double[] y, int count) {
        out.append("<path d=\"");
        points(x, y, count);
        out.append('"');
        stroke();
        out.append("/>\n");
    }

    @Override
    public void polygon(double[] x, double[] y, int count) {
        out.append("<path d=\"");
        points(x, y, count);
        out.append("Z\"");
        fill();
        out.append("/>\n");
    }

    private void points(double[] x, double[] y, int count) {
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? 'M' : 'L');
            SvgText.number(out, x[i]);
            out.append(' ');
            SvgText.number(out, y[i]);
        }
    }

    private void stroke() {
        out.append(" fill=\"none\" stroke=\"");
        SvgText.color(out, argb);
        out.append('"');
        opacity("stroke-opacity");
        attribute("stroke-width", penWidth);
        out.append(" stroke-linejoin=\"round\"");
        if (!dashes.isEmpty()) {
            out.append(" stroke-dasharray=\"").append(dashes).append('"');
        }
    }

    private void fill() {
        out.append(" fill=\"");
        SvgText.color(out, argb);
        out.append('"');
        opacity("fill-opacity");
    }

    private void opacity(String attribute) {
        int alpha = argb >>> 24;
        if (alpha < 255) {
            attribute(attribute, alpha / 255.0);
        }
    }

    private void attribute(String name, double number) {
        out.append(' ').append(name).append("=\"");
        SvgText.number(out, number);
        out.append('"');
    }

    private void place(Box box) {
        attribute("x", box.x());
        attribute("y", box.y());
        attribute("width", box.width());
        attribute("height", box.height());
    }

    @Override
    public void rectangle(double x, double y, double boxWidth, double boxHeight) {
        out.append("<rect");
        attribute("x", x);
        attribute("y", y);
        attribute("width", boxWidth);
        attribute("height", boxHeight);
        fill();
        out.append("/>\n");
    }

    @Override
    public void disc(double centerX, double centerY, double radius) {
        round(centerX, centerY, radius);
        fill();
        out.append("/>\n");
    }

    @Override
    public void circle(double centerX, double centerY, double radius) {
        round(centerX, centerY, radius);
        stroke();
        out.append("/>\n");
    }

    private void round(double centerX, double centerY, double radius) {
        out.append("<circle");
        attribute("cx", centerX);
        attribute("cy", centerY);
        attribute("r", radius);
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style, Align align) {
        if (letters == Letters.OUTLINES) {
            outlines(text, AffineTransform.getTranslateInstance(x, baseline), style, align);
            return;
        }
        out.append("<text");
        attribute("x", x);
        attribute("y", baseline);
        content(text, style, align);
    }

    @Override
    public void textUpwards(String text, double x, double y, TextStyle style, Align align) {
        if (letters == Letters.OUTLINES) {
            AffineTransform turned = AffineTransform.getTranslateInstance(x, y);
            turned.rotate(-Math.PI / 2);
            outlines(text, turned, style, align);
            return;
        }
        out.append("<text transform=\"translate(");
        SvgText.number(out, x);
        out.append(' ');
        SvgText.number(out, y);
        out.append(") rotate(-90)\"");
        content(text, style, align);
    }

    private void content(String text, TextStyle style, Align align) {
        attribute("font-size", style.size());
        if (style.weight() == TextStyle.Weight.BOLD) {
            out.append(" font-weight=\"bold\"");
        }
        if (align != Align.START) {
            out.append(" text-anchor=\"")
                    .append(align == Align.MIDDLE ? "middle" : "end")
                    .append('"');
        }
        fill();
        out.append('>');
        SvgText.escaped(out, text);
        out.append("</text>\n");
    }

    private void outlines(String text, AffineTransform place, TextStyle style, Align align) {
        out.append("<path aria-label=");
        SvgText.quoted(out, text);
        out.append(" d=\"");
        GlyphOutlines.trace(text, style, align, place, new SvgPath(out));
        out.append('"');
        fill();
        out.append("/>\n");
    }

    @Override
    public void image(int[] cells, int columns, int rows, Box box, Heatmap.Edges edges) {
        if (edges == Heatmap.Edges.CRISP && columns * rows <= SvgCells.MOST) {
            SvgCells.write(out, cells, columns, rows, box);
            return;
        }
        out.append("<image preserveAspectRatio=\"none\"");
        place(box);
        if (edges == Heatmap.Edges.CRISP) {
            out.append(" image-rendering=\"pixelated\"");
        }
        out.append(" href=\"data:image/png;base64,")
                .append(PngFormat.base64(cells, columns, rows))
                .append("\"/>\n");
    }

    @Override
    public void clip(Box box) {
        // Named after what it shows: where pictures share a page, the same name means the same clip.
        StringBuilder name = new StringBuilder("clip");
        for (double length : new double[] {box.x(), box.y(), box.width(), box.height()}) {
            name.append('_');
            SvgText.number(name, length);
        }
        if (clips.add(name.toString())) {
            out.append("<clipPath id=\"").append(name).append("\"><rect");
            place(box);
            out.append("/></clipPath>\n");
        }
        out.append("<g clip-path=\"url(#").append(name).append(")\">\n");
    }

    @Override
    public void unclip() {
        out.append("</g>\n");
    }
}
