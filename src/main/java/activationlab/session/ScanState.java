package activationlab.session;

import activationlab.analysis.Scan;
import activationlab.scale.Range;
import java.util.List;

/**
 * Where a curve is scanned. Immutable and safe on any thread.
 *
 * @param scan the place and the gradient from above
 * @param zooms the panels that do not show everything
 */
public record ScanState(Scan scan, List<Zoom> zooms) implements LensState {
    /** Places that can be chosen. */
    public static final Range AT = Range.of(-10, 10);

    /** What a page opens with. */
    public static final ScanState FIRST = new ScanState(Scan.initial(), List.of());

    public ScanState {
        AT.require("place of the scan", scan.at());
        zooms = List.copyOf(zooms);
    }

    /** Returns this at another place or under another gradient. */
    public ScanState withScan(Scan changed) {
        return new ScanState(changed, zooms);
    }

    /** Returns this with other panels zoomed. */
    public ScanState withZooms(List<Zoom> changed) {
        return new ScanState(scan, changed);
    }
}
