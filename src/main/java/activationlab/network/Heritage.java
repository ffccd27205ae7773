package activationlab.network;

/** What one network takes over from another. For the thread of both. */
public final class Heritage {
    private final Network elder;
    private final Network heir;

    private Heritage(Network elder, Network heir) {
        this.elder = elder;
        this.heir = heir;
    }

    /**
     * Gives a new network the weights and biases of every layer that has as many inputs and units in an elder one, and
     * what else was learned behind it. Layers are compared one by one from the first, the output layers with each
     * other. What the optimizer remembers is taken over if everything fits and it is of the same kind.
     *
     * @param elder not modified
     */
    public static void pass(Network elder, Network heir) {
        Heritage heritage = new Heritage(elder, heir);
        if (heritage.everythingFits()) {
            NetworkState state = elder.save();
            state.revocable = false;
            heir.restore(state);
        } else {
            heritage.passLayers();
        }
    }

    private boolean everythingFits() {
        Topology now = heir.topology();
        Topology before = elder.topology();
        if (now.inputs() != before.inputs()
                || now.outputs() != before.outputs()
                || now.layers() != before.layers()
                || !remembersAlike(heir.optimizer, elder.optimizer)) {
            return false;
        }
        for (int l = 0; l < now.layers() - 1; l++) {
            if (now.fanOut(l) != before.fanOut(l) || !heir.passage(l).isLike(elder.passage(l))) {
                return false;
            }
        }
        return true;
    }

    private static boolean remembersAlike(Optimizer one, Optimizer other) {
        return one.getClass() == other.getClass() && one.memories() == other.memories();
    }

    private void passLayers() {
        int last = heir.topology().layers() - 1;
        int elderLast = elder.topology().layers() - 1;
        for (int l = 0; l < Math.min(last, elderLast); l++) {
            if (heir.layer(l).adopt(elder.layer(l))) {
                heir.passage(l).adopt(elder.passage(l));
            }
        }
        heir.layer(last).adopt(elder.layer(elderLast));
    }
}
