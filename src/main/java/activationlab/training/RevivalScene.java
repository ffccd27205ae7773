package activationlab.training;

import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.network.Initializer;

/**
 * A network in which a unit dies on the whole training data and comes back without anybody's help, found by trying
 * seeds: "dead for ever" is true of the first layer only. Safe on any thread.
 */
public final class RevivalScene {
    /** The unit: it reads what the layers before it answer, and these go on learning while it is dead. */
    public static final UnitPlace UNIT = new UnitPlace(2, 4);

    /** The step that kills it, counted from 1. */
    public static final long DEATH = 15;

    /** The step after which it answers again, and does so from then on. */
    public static final long REVIVAL = 165;

    /** Steps per second at which both can be seen. */
    public static final double SPEED = 30;

    private RevivalScene() {}

    /** Returns its settings; it runs as they say from initial weights. */
    public static Experiment experiment() {
        return new Experiment(
                new Recipe(Problem.CIRCLE, 300, 0.1, 0.8),
                Architecture.uniform(3, 6, Catalog.require("relu"), Initializer.HE_NORMAL),
                new Descent(0.1, 16),
                12);
    }
}
