package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.figure.Axis;
import activationlab.figure.Band;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Rule;
import activationlab.figure.Series;
import activationlab.scale.Range;
import activationlab.training.Aspect;
import activationlab.training.Attention;
import activationlab.training.Change;
import activationlab.training.Chronicle;
import activationlab.training.Duel;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.LifeEvent;
import activationlab.training.UnitPlace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lives of units over the steps, and a run beside its fork. */
class LifePlotsTest {
    private static final Experiment DYING = Experiment.standard().withLearningRate(0.3);
    private static final Attention UNITS = Attention.NONE.with(Aspect.UNITS);

    private static final Experiment CALM = Experiment.standard().withLearningRate(1e-5);

    private Duel duel = new Duel(DYING);
    private final History history = new History();
    private final History forkHistory = new History();

    @Test
    void theNumberOfDeadUnitsStepsUpAtEachDeathAndEndsAtTheCountNow() {
        watch(1500, 25);
        Frame frame = duel.settled();
        Chronicle chronicle = chronicle(frame);
        assertThat(chronicle.events()).hasSizeGreaterThan(3);
        Series line = only(Curve.class, lives(Optional.empty()).panels().get(0))
                .getFirst()
                .series();
        assertThat(last(line)).isEqualTo(DeadSpans.dead(frame));
        for (LifeEvent event : chronicle.events()) {
            double step = event.when().first();
            double before = chronicle.silentBefore().size() + net(chronicle, step - 1);
            double after = chronicle.silentBefore().size() + net(chronicle, step);
            assertThat(at(line, step - 0.5)).isEqualTo(before);
            assertThat(at(line, step + 0.5)).isEqualTo(after);
        }
    }

    @Test
    void everyTimeDeadIsALineInTheLaneOfItsUnit() {
        duel = new Duel(CALM);
        duel.attend(UNITS);
        steps(10);
        duel.retune(CALM.withBias(-10));
        steps(10);
        duel.retune(CALM);
        steps(5);
        Chronicle chronicle = chronicle(duel.settled());
        Panel panel = lives(Optional.empty()).panels().get(LifeLinePlot.EVENTS);
        Series lines = only(Curve.class, panel).getFirst().series();
        UnitPlace place = new UnitPlace(2, 3);
        assertThat(chronicle.silentBefore()).doesNotContain(place);
        double lane = DeadSpans.lane(place, 8);
        assertThat(lane).isBetween(1.6, 2.4);
        int found = -1;
        for (int i = 0; i < lines.size(); i++) {
            found = lines.y(i) == lane ? i : found;
        }
        assertThat(lines.x(found - 1)).isEqualTo(10);
        assertThat(lines.x(found)).isEqualTo(20);
        assertThat(lines.y(found + 1)).isNaN();
        List<Points> events = only(Points.class, panel);
        assertThat(events).extracting(Points::name).containsExactly("died by settings", "revived by settings");
        assertThat(events).extracting(Points::fill).containsOnly(Points.Fill.OPEN);
        assertThat(events).extracting(Points::marker).containsExactly(Marker.TRIANGLE_DOWN, Marker.TRIANGLE);
        assertThat(panel.x().range()).isEqualTo(Range.of(0, 25));
        assertThat(panel.y().categories()).containsExactly("1", "2", "3", "4");
    }

    @Test
    void whatStepsDidIsFilledAndTheChosenEventHasARing() {
        watch(1500, 100);
        Frame frame = duel.settled();
        LifeEvent chosen = chronicle(frame).events().getFirst();
        Figure figure = lives(Optional.of(chosen));
        List<Points> points = only(Points.class, figure.panels().get(LifeLinePlot.EVENTS));
        assertThat(points).extracting(Points::name).containsExactly("", "died", "revived");
        assertThat(points.get(1).fill()).isEqualTo(Points.Fill.FILLED);
        Chronicle.Counts counts = chronicle(frame).counts();
        assertThat(points.get(1).at().size()).isEqualTo(counts.deaths());
        assertThat(points.get(2).at().size()).isEqualTo(counts.revivals());
        LifeLinePlot.Place place = LifeLinePlot.place(chosen, DYING, LifeLinePlot.Steps.EVEN);
        assertThat(place.step()).isEqualTo((double) chosen.when().first());
        assertThat(points.getFirst().at().x(0)).isEqualTo(place.step());
        assertThat(points.getFirst().at().y(0)).isEqualTo(place.height());
        assertThat(figure.reading())
                .isEqualTo(
                        counts.deaths() + " deaths, " + counts.revivals() + " revivals. Looked at all 240 samples every"
                                + " 36 steps; what is undone in between is not counted");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void aRunThatNobodyWatchedSaysSoAndWhatWasBeforeIsShaded(int unwatched) {
        duel = new Duel(CALM);
        steps(unwatched);
        remember();
        assertThat(lives(Optional.empty()).panels()).hasSize(1);
        duel.attend(UNITS);
        steps(40);
        Figure figure = lives(Optional.empty());
        List<Band> bands = only(Band.class, figure.panels().getFirst());
        if (unwatched == 0) {
            assertThat(bands).isEmpty();
        } else {
            assertThat(bands.getFirst().to()).isEqualTo(unwatched);
            assertThat(bands.getFirst().label()).isEqualTo("not watched");
        }
        assertThat(figure.reading())
                .startsWith(
                        "No unit died or revived" + (unwatched == 0 ? "" : " since step 3") + ". Looked at all 240");
    }

    @Test
    void onALogarithmicAxisTheFirstStepsHaveRoomAndStepZeroStandsAtTheLeftEnd() {
        duel = new Duel(CALM);
        duel.attend(UNITS);
        duel.retune(CALM.withBias(-10));
        steps(100);
        Figure figure = LifeLinePlot.of(duel.settled(), history, Optional.empty(), LifeLinePlot.Steps.LOG);
        Panel panel = figure.panels().get(LifeLinePlot.EVENTS);
        assertThat(panel.x().kind()).isEqualTo(Axis.Kind.LOG);
        assertThat(panel.x().range()).isEqualTo(Range.of(0.5, 100));
        Series died = only(Points.class, panel).getFirst().at();
        assertThat(died.x(0)).isEqualTo(0.5);
        Series line = only(Curve.class, panel).getFirst().series();
        assertThat(line.x(0)).isEqualTo(0.5);
        assertThat(line.x(1)).isEqualTo(100);
    }

    @Test
    void moreEventsThanAreKeptStillGiveTheRightCount() {
        Experiment wide = DYING.withDepth(6).withWidth(40);
        Duel many = new Duel(wide);
        many.attend(UNITS);
        for (int i = 0; i < 3; i++) {
            many.step();
            many.retune(wide.withBias(-10));
            many.step();
            many.retune(wide);
        }
        many.step();
        Frame frame = many.settled();
        Chronicle chronicle = chronicle(frame);
        assertThat(chronicle.events()).hasSize(Chronicle.KEPT);
        assertThat(chronicle.knownSince()).isPositive();
        Series line = new DeadSpans(frame, chronicle, LifeLinePlot.Steps.EVEN).counts(new History());
        assertThat(last(line)).isEqualTo(DeadSpans.dead(frame));
        assertThat(line.y(line.size() - 2)).isEqualTo(DeadSpans.dead(frame));
    }

    @Test
    void runAndForkAreComparedFromWhereTheyPart() {
        watch(1500, 50);
        LifeEvent death = chronicle(duel.settled()).events().getLast();
        duel.forkBefore(death.id(), Change.LEAKY_RELU);
        remember();
        assertThat(duel().reading()).isEqualTo("No step was taken since the fork: press Play");
        watch(400, 20);
        Frame frame = duel.settled();
        Frame fork = frame.closeup().fork().orElseThrow().frame();
        Figure figure = duel();
        assertThat(figure.title()).isEqualTo("Run and fork: Leaky ReLU");
        Panel losses = figure.panels().getFirst();
        assertThat(losses.y().kind()).isEqualTo(Axis.Kind.LOG);
        assertThat(losses.x().range())
                .isEqualTo(Range.of(death.when().first() - 1.0, death.when().first() + 399.0));
        List<Curve> curves = only(Curve.class, losses);
        assertThat(curves).extracting(Curve::name).containsExactly("run", "fork");
        assertThat(curves).extracting(curve -> curve.stroke().dash()).containsExactly(Dash.SOLID, Dash.DASHED);
        assertThat(last(curves.get(1).series())).isEqualTo(fork.trainLoss());
        List<Curve> dead = only(Curve.class, figure.panels().getLast());
        assertThat(last(dead.get(0).series())).isEqualTo(DeadSpans.dead(frame)).isPositive();
        assertThat(last(dead.get(1).series())).isZero();
        assertThat(figure.reading())
                .matches("The fork has no dead units, the run " + (int) DeadSpans.dead(frame)
                        + "; its loss is [0-9.]+ against [0-9.]+");
        Rule rule =
                only(Rule.class, lives(Optional.empty()).panels().getFirst()).getLast();
        assertThat(rule.label()).isEqualTo("fork: Leaky ReLU");
        assertThat(rule.at()).isEqualTo(death.when().first() - 1.0);
    }

    @Test
    void anUnchangedForkIsAlikeToTheLastBit() {
        steps(30);
        duel.fork(Change.NONE);
        watch(60, 20);
        assertThat(duel().reading()).isEqualTo("After 60 steps both are alike to the last bit");
    }

    @Test
    void withoutAForkThereIsNothingToCompare() {
        assertThat(DuelPlot.of(duel.frame(), history, forkHistory).panels()).hasSize(1);
    }

    private Figure lives(Optional<LifeEvent> chosen) {
        return LifeLinePlot.of(duel.settled(), history, chosen, LifeLinePlot.Steps.EVEN);
    }

    private Figure duel() {
        return DuelPlot.of(duel.settled(), history, forkHistory);
    }

    private void watch(int steps, int stride) {
        duel.attend(UNITS);
        for (int i = 0; i < steps; i += stride) {
            steps(stride);
            remember();
        }
    }

    private void steps(int count) {
        for (int i = 0; i < count; i++) {
            duel.step();
        }
    }

    private void remember() {
        Frame frame = duel.settled();
        history.add(frame);
        frame.closeup().fork().ifPresent(fork -> forkHistory.add(fork.frame()));
    }

    private static double net(Chronicle chronicle, double step) {
        double net = 0;
        for (LifeEvent event : chronicle.events()) {
            int change = event.kind() == LifeEvent.Kind.DEATH ? 1 : -1;
            net += event.when().last() <= step ? change : 0;
        }
        return net;
    }

    private static double at(Series line, double x) {
        double y = Double.NaN;
        for (int i = 0; i < line.size() && line.x(i) <= x; i++) {
            y = line.y(i);
        }
        return y;
    }

    private static double last(Series line) {
        return line.y(line.size() - 1);
    }

    private static Chronicle chronicle(Frame frame) {
        return frame.closeup().chronicle().orElseThrow();
    }

    private static <T extends Mark> List<T> only(Class<T> kind, Panel panel) {
        return panel.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
