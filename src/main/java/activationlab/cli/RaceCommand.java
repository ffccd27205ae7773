package activationlab.cli;

import activationlab.activation.Activation;
import activationlab.study.Race;
import activationlab.study.RaceRun;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Mixin;

/** Lets chosen activations race on samples. */
abstract class RaceCommand extends StudyCommand<RaceRun> {
    private final String id;
    private final int seeds;
    private final List<Activation> usual;
    private final Function<List<Activation>, Race> race;

    @Mixin
    private ActivationOptions activations = new ActivationOptions();

    /**
     * Describes it.
     *
     * @param id of the experiment
     * @param seeds how many, if the options do not say
     * @param usual who races, if the options do not say
     * @param race makes the race of those who take part
     */
    RaceCommand(String id, int seeds, List<Activation> usual, Function<List<Activation>, Race> race) {
        this.id = id;
        this.seeds = seeds;
        this.usual = usual;
        this.race = race;
    }

    @Override
    final int usualSeeds() {
        return seeds;
    }

    @Override
    final Inquiry<RaceRun> inquiry(int seedCount) {
        return RaceTables.ofActivations(
                id, race.apply(activations.hiddenOr(usual)).withSeeds(seedCount));
    }
}
