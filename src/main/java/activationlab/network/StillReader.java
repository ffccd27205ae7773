package activationlab.network;

import org.jspecify.annotations.Nullable;

/** Asks one still after another, and keeps the room for it as long as their shape stays the same. For one thread. */
public final class StillReader {
    private @Nullable Topology shape;
    private @Nullable Network network;
    private @Nullable Inference inference;

    /** Returns what answers as the still does, until the next call. */
    public Inference read(Still still) {
        if (network == null || inference == null || !still.topology().equals(shape)) {
            shape = still.topology();
            network = new Network(shape);
            inference = new Inference(network);
        }
        still.develop(network);
        return inference;
    }
}
