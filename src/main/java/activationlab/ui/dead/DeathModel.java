package activationlab.ui.dead;

import activationlab.plot.DeathPlot;
import activationlab.scale.Range;
import activationlab.study.DeathCurves;
import activationlab.study.DeathLayer;
import activationlab.study.DeathStudy;
import activationlab.study.DeathSummary;
import activationlab.study.DeathSurvey;
import activationlab.study.DeathTrace;
import activationlab.training.Cell;
import activationlab.ui.control.Switch;
import activationlab.ui.run.Study;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What is set in the view of the falling bias, and what is known of it. A bias is counted at once; what takes longer,
 * drawing another layer, the theory, many seeds, is computed beside the screen. JavaFX thread only.
 */
final class DeathModel {
    private static final List<Double> POINTS = DeathStudy.biases(0.25);
    private static final List<Double> LINES = DeathStudy.biases(0.05);

    private final ObjectProperty<DeathStudy> study = new SimpleObjectProperty<>(this, "study", DeathStudy.initial());
    private final ObjectProperty<Integer> unit = new SimpleObjectProperty<>(this, "unit", 0);
    private final ObjectProperty<Reach> reach = new SimpleObjectProperty<>(this, "reach", Reach.CLIFF);
    private final ObjectProperty<DeathSurvey> survey =
            new SimpleObjectProperty<>(this, "survey", new DeathSurvey(LINES, 50));
    private final BooleanProperty compared = new SimpleBooleanProperty(this, "compared");
    private final Study<Integer, Drawn> layers = Study.following(DeathModel::drawing);
    private final Study<List<Double>, DeathCurves> theories = new Study<>(DeathModel::expecting);
    private final Study<DeathSurvey, DeathTrace> surveys = Study.onAllCores(DeathSurvey::cells);
    private Optional<Drawn> drawn = Optional.empty();
    private Optional<DeathCurves> theory = Optional.empty();
    private Optional<DeathSummary> summary = Optional.empty();
    private boolean changed = true;

    /** Which biases the chart shows. */
    enum Reach {
        CLIFF("cliff"),
        WHOLE("all biases");

        private final String title;

        Reach(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        private Range biases() {
            return this == CLIFF ? DeathPlot.NEAR : DeathStudy.BIAS;
        }
    }

    /** A drawn layer, and how it dies over the whole range of biases. */
    record Drawn(DeathLayer layer, DeathTrace trace) {}

    DeathModel() {
        study.subscribe(this::noteChange);
        unit.subscribe(this::noteChange);
        reach.subscribe(this::noteChange);
        compared.subscribe(this::noteChange);
        survey.subscribe(() -> {
            summary = Optional.empty();
            noteChange();
        });
    }

    /** Returns what is set. */
    List<Switch<?>> switches() {
        return List.of(
                Switch.of("bias-study", DeathStudy.class, study),
                Switch.of("bias-unit", Integer.class, unit)
                        .limited(
                                one -> one >= 0 && one < DeathStudy.UNITS,
                                "a unit from 0 to " + (DeathStudy.UNITS - 1)),
                Switch.of("bias-reach", Reach.class, reach),
                Switch.of("bias-survey", DeathSurvey.class, survey),
                Switch.of("bias-compared", Boolean.class, compared));
    }

    private static Cell<Drawn> drawing(int seed) {
        return new Cell<>("layer of seed " + seed, checkpoint -> {
            DeathLayer layer = DeathLayer.draw(seed);
            return new Drawn(layer, layer.along(POINTS));
        });
    }

    private static List<Cell<DeathCurves>> expecting(List<Double> biases) {
        return List.of(new Cell<>("theory of silence", checkpoint -> DeathCurves.of(biases)));
    }

    ObjectProperty<DeathStudy> studyProperty() {
        return study;
    }

    /** The unit whose samples are shown, counted from 0. */
    ObjectProperty<Integer> unitProperty() {
        return unit;
    }

    ObjectProperty<Reach> reachProperty() {
        return reach;
    }

    /** Whether many seeds are compared with theory and with the drawn one. */
    BooleanProperty comparedProperty() {
        return compared;
    }

    /** The many seeds that are compared, and the biases where they are. */
    ReadOnlyObjectProperty<DeathSurvey> surveyProperty() {
        return survey;
    }

    /** Returns the layer of the newest seed that has been drawn; empty before the first. */
    Optional<Drawn> drawn() {
        return drawn;
    }

    /** Returns what is expected, once it is known. */
    Optional<DeathCurves> theory() {
        return theory;
    }

    /** Returns what many seeds gave, if they are compared and known. */
    Optional<DeathSummary> summary() {
        return compared.get() ? summary : Optional.empty();
    }

    /** Returns how far the comparison of many seeds is. */
    Study<?, ?> survey() {
        return surveys;
    }

    /** Returns the biases in view: around the cliff only if the bias is there. */
    Range biases() {
        Range wanted = reach.get().biases();
        return wanted.contains(study.get().bias()) ? wanted : Reach.WHOLE.biases();
    }

    void noteChange() {
        changed = true;
    }

    /** Asks for what is missing and takes over what has been computed; returns whether there is something to draw. */
    boolean pulse() {
        boolean anotherLayer = layers.pulse();
        boolean anotherTheory = theories.pulse();
        boolean anotherSeed = surveys.pulse();
        if (!changed && !anotherLayer && !anotherTheory && !anotherSeed) {
            return false;
        }
        changed = false;
        drawn = layers.get(study.get().seed()).orElse(layers.latest()).stream().findFirst();
        theories.get(LINES).ifPresent(results -> theory = Optional.of(results.getFirst()));
        if (compared.get() && summary.isEmpty()) {
            summary = surveys.get(survey.get()).map(DeathSummary::of);
        }
        return true;
    }

    /** Gives up comparing many seeds. */
    void cancelSurvey() {
        surveys.cancel();
        noteChange();
    }

    /** Compares many seeds after all. */
    void surveyAgain() {
        surveys.again();
        noteChange();
    }

    /** Gives up what is being computed until the view is shown again. */
    void stop() {
        layers.stop();
        theories.stop();
        surveys.stop();
        noteChange();
    }
}
