package activationlab.training;

import activationlab.dataset.Dataset;
import activationlab.network.Inference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes steps of a run once more, with the same bits, and looks at the units after each of them. For one thread.
 */
final class Retracing {
    private final Experiment experiment;
    private final Dataset dataset;
    private @Nullable Track track;

    Retracing(Experiment experiment, Dataset dataset) {
        this.experiment = experiment;
        this.dataset = dataset;
    }

    /**
     * What is needed to take steps again: made when something happens for the first time.
     *
     * @param past where the learner was before its latest step
     * @param elder a learner that can be put there
     * @param effect compares the two
     * @param lives two, to be written by turns
     */
    private record Track(
            Learner learner,
            Inference inference,
            LearnerState past,
            Learner elder,
            UpdateEffect effect,
            List<Lives> lives) {}

    /**
     * Writes down every event in the steps behind a state, with its cause.
     *
     * @param origin where the steps begin, not modified
     * @param start the units as they were there, not modified
     */
    void retrace(LearnerState origin, Lives start, long steps, Annals annals) {
        Track ready = track == null ? lay(origin) : track;
        track = ready;
        ready.learner().restore(origin);
        Lives before = start;
        for (int i = 0; i < steps; i++) {
            ready.learner().saveInto(ready.past());
            long epoch = ready.learner().epoch();
            if (ready.learner().descend().isPresent()) {
                throw new IllegalStateException("step " + (ready.past().step + 1) + " failed when taken once more");
            }
            Lives now = ready.lives().get(i % 2);
            now.clear();
            ready.inference().inspect(dataset.train(), now);
            if (before.differsFrom(now)) {
                writeDown(ready, epoch, before, now, annals);
            }
            before = now;
        }
    }

    private Track lay(LearnerState origin) {
        Learner learner = new Learner(experiment, dataset, origin);
        Learner elder = new Learner(experiment, dataset, origin);
        List<Lives> lives = List.of(
                new Lives(learner.network().topology()),
                new Lives(learner.network().topology()));
        UpdateEffect effect = new UpdateEffect(elder.network(), learner.network(), dataset.train());
        return new Track(learner, new Inference(learner.network()), learner.save(), elder, effect, lives);
    }

    private void writeDown(Track ready, long epoch, Lives before, Lives now, Annals annals) {
        ready.elder().restore(ready.past());
        annals.keep(new Snapshot(experiment, dataset, ready.elder().save()));
        long step = ready.learner().step();
        LifeEvent.When when = new LifeEvent.When(epoch, step, step);
        List<UnitPlace> places = before.differences(now);
        ready.effect()
                .look(places.stream()
                        .mapToInt(place -> sample(place, before, now))
                        .toArray());
        for (UnitPlace place : places) {
            LifeEvent.Occasion update = ready.effect()
                    .on(place, sample(place, before, now), ready.elder().rate());
            annals.add(place, before, now, new Annals.Account(when, update, experiment));
        }
    }

    /** Returns where the pre-activation was largest before a death, or is after a revival. */
    private static int sample(UnitPlace place, Lives before, Lives now) {
        return before.answers(place.layer(), place.unit()) ? before.at(place) : now.at(place);
    }
}
