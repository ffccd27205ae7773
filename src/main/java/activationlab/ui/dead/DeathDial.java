package activationlab.ui.dead;

import activationlab.study.DeathStudy;
import activationlab.ui.control.Quantity;
import java.util.List;

/** The numbers that can be set in the view of the falling bias. Safe on any thread. */
final class DeathDial {
    static final Quantity BIAS = Quantity.linear(
                    "bias", DeathStudy.BIAS, DeathStudy.initial().bias(), 0.01)
            .withEffect(
                    "The bias of all five units, in place of the drawn ones. It moves every pre-activation by the same"
                            + " amount; what falls below 0 is cut off. It can also be dragged in the chart.")
            .withMarks(List.of(-10.0, -5.0, -3.0, -2.0, -1.5, -1.0, -0.5, 0.0, 1.0, 2.0));

    static final Quantity SEED = Quantity.whole(
                    "seed", DeathStudy.SEED, DeathStudy.initial().seed())
            .withEffect("Where all random numbers begin: the samples and the weights. The same seed gives the same"
                    + " percentages.");

    private DeathDial() {}
}
