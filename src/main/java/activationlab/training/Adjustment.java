package activationlab.training;

import activationlab.network.HiddenLayer;
import java.util.List;

/** How much of a run has to be made anew when its settings change. Safe on any thread. */
enum Adjustment {
    /** Other data are drawn; training begins again. */
    DATA,
    /** All weights are drawn; training begins again. */
    WEIGHTS,
    /** Layers of another size; those that fit keep their weights, and training goes on as another run. */
    LAYERS,
    /** A network of the same layers that computes or remembers other things; it takes over all weights. */
    NETWORK,
    /** Nothing: the network takes over the settings as it is. */
    NOTHING;

    /** Returns what other settings ask for. */
    static Adjustment between(Experiment old, Experiment wanted) {
        Architecture before = old.architecture();
        Architecture now = wanted.architecture();
        if (!wanted.recipe().equals(old.recipe()) || wanted.seed() != old.seed()) {
            return DATA;
        }
        if (now.initializer() != before.initializer() || now.gain() != before.gain()) {
            return WEIGHTS;
        }
        if (!sizes(now).equals(sizes(before))) {
            return now.resizing() == Resizing.ANEW ? WEIGHTS : LAYERS;
        }
        boolean takesOver = wanted.loss() == old.loss()
                && wanted.descent().optimizer().equals(old.descent().optimizer())
                && butForActivations(now, old).equals(butForActivations(before, old));
        return takesOver ? NOTHING : NETWORK;
    }

    private static List<Integer> sizes(Architecture architecture) {
        return architecture.hidden().stream().map(HiddenLayer::units).toList();
    }

    private static List<HiddenLayer> butForActivations(Architecture architecture, Experiment any) {
        return architecture.withActivation(any.activation()).hidden();
    }
}
