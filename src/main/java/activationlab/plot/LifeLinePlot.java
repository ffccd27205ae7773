package activationlab.plot;

import activationlab.diagnosis.Wording;
import activationlab.figure.Axis;
import activationlab.figure.Band;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Ink;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Note;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Rule;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import activationlab.training.Chronicle;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.LifeEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The lives of the hidden units over the steps: how many are dead, and, layer by layer, from when to when each of them
 * was. Filled marks are events that a step of training made, open ones those of a moved slider. Safe on any thread that
 * may read the history.
 */
public final class LifeLinePlot {
    /** The panel in which every event has its place; see {@link #place}. */
    public static final int EVENTS = 1;

    private static final String TITLE = "Lives";
    private static final double RING = 7;
    private static final double SPAN_WIDTH = 1.5;
    private static final double HEADROOM = 1.15;
    private static final List<Double> WEIGHTS = List.of(1.0, 1.5);

    private LifeLinePlot() {}

    /** How steps lie along the axis. */
    public enum Steps {
        /** Equal lengths are as many steps. */
        EVEN("even"),
        /** Equal lengths are equal factors, because most happens in the first steps; step 0 lies at the left end. */
        LOG("log");

        private static final double FIRST = 0.5;

        private final String title;

        Steps(String title) {
            this.title = title;
        }

        /** Returns one word for a switch. */
        public String title() {
            return title;
        }

        /** Returns the place of a step on the axis. */
        double at(double step) {
            return this == EVEN ? step : Math.max(step, FIRST);
        }

        private Axis axis(Frame frame) {
            double last = Math.max(1, (double) frame.progress().timeline().newest());
            return this == EVEN ? Axis.linear("step", Range.of(0, last)) : Axis.log("step", Range.of(FIRST, last));
        }
    }

    /** Returns the axis of steps up to a frame. */
    public static Axis axis(Frame frame, Steps steps) {
        return steps.axis(frame);
    }

    /** Where an event is drawn, in the values of the axes of its panel. */
    public record Place(double step, double height) {}

    /** Returns where an event of a network with this many units in a layer is drawn. */
    public static Place place(LifeEvent event, Experiment experiment, Steps steps) {
        int units = experiment.units(event.place().layer());
        return new Place(steps.at(DeadSpans.step(event)), DeadSpans.lane(event.place(), units));
    }

    /**
     * Returns the lives up to a frame.
     *
     * @param chosen the event that has a ring around it, if any
     */
    public static Figure of(Frame frame, History history, Optional<LifeEvent> chosen, Steps steps) {
        Optional<Chronicle> watched = frame.closeup().chronicle();
        if (watched.isEmpty()) {
            Panel empty = new Panel("", steps.axis(frame), Axis.linear("dead units", Range.of(0, 1)), List.of());
            return Figure.of(TITLE, empty.with(Note.middle("nobody has looked yet")));
        }
        Chronicle chronicle = watched.get();
        DeadSpans spans = new DeadSpans(frame, chronicle, steps);
        List<Mark> happened = happened(frame, history, chronicle, steps);
        Axis x = steps.axis(frame);
        Panel counts = counts(x, spans.counts(history), happened);
        Panel lives = lives(frame, x, spans.lines(), events(frame, chronicle, chosen, steps), happened);
        return Figure.stack(TITLE, List.of(counts, lives), WEIGHTS)
                .withLegend(LegendPlace.TOP)
                .withReading(reading(frame, chronicle));
    }

    private static Panel counts(Axis x, Series line, List<Mark> happened) {
        double most = 1;
        for (int i = 0; i < line.size(); i++) {
            most = Math.max(most, line.y(i));
        }
        List<Mark> marks = new ArrayList<>(happened);
        marks.add(new Curve("", line, Stroke.solid(Role.DANGER)));
        Axis y = Axis.linear("dead units", Range.of(0, HEADROOM * most));
        return new Panel("", x.withoutTickText(), y, marks);
    }

    private static Panel lives(Frame frame, Axis x, Series spans, List<Mark> events, List<Mark> happened) {
        List<Mark> marks =
                new ArrayList<>(happened.stream().map(LifeLinePlot::unnamed).toList());
        marks.add(new Curve("dead", spans, Stroke.solid(Role.DANGER).withWidth(SPAN_WIDTH)));
        marks.addAll(events);
        List<String> names = LayerLines.hiddenNames(frame.hiddenLayers().size());
        return new Panel("", x, Axis.categories("layer", names), marks);
    }

    // What is written beside a line in the upper panel need not be written again in the lower one.
    private static Mark unnamed(Mark mark) {
        return switch (mark) {
            case Rule rule -> new Rule("", rule.orientation(), rule.at(), rule.stroke());
            case Band band -> new Band("", band.orientation(), band.from(), band.to(), band.ink());
            default -> mark;
        };
    }

    private static List<Mark> happened(Frame frame, History history, Chronicle chronicle, Steps steps) {
        List<Mark> marks = new ArrayList<>();
        long since = chronicle.knownSince();
        if (since > 0) {
            marks.add(new Band("not watched", Orientation.VERTICAL, steps.at(0), steps.at((double) since), Role.ZONE));
        }
        marks.addAll(Interventions.of(frame, history, past -> steps.at((double) past.step())));
        frame.closeup()
                .fork()
                .ifPresent(fork -> marks.add(Rule.threshold(
                        "fork: " + fork.change().title(),
                        Orientation.VERTICAL,
                        steps.at((double) fork.since()),
                        Role.ACCENT)));
        return marks;
    }

    private static List<Mark> events(Frame frame, Chronicle chronicle, Optional<LifeEvent> chosen, Steps steps) {
        Function<LifeEvent, Place> place = event -> place(event, frame.experiment(), steps);
        List<Mark> marks = new ArrayList<>();
        // Below the events: the inside of an open point hides what is there.
        chosen.ifPresent(event -> marks.add(ring(place.apply(event))));
        for (LifeEvent.Kind kind : LifeEvent.Kind.values()) {
            boolean death = kind == LifeEvent.Kind.DEATH;
            Ink ink = death ? Role.DANGER : Role.GOOD;
            Marker marker = death ? Marker.TRIANGLE_DOWN : Marker.TRIANGLE;
            String name = death ? "died" : "revived";
            Series bySettings = at(chronicle, place, event -> event.kind() == kind && isBySettings(event));
            Series bySteps = at(chronicle, place, event -> event.kind() == kind && !isBySettings(event));
            if (bySettings.size() > 0) {
                marks.add(Points.open(name + " by settings", bySettings, ink, marker));
            }
            if (bySteps.size() > 0) {
                marks.add(Points.filled(name, bySteps, ink, marker));
            }
        }
        return marks;
    }

    private static boolean isBySettings(LifeEvent event) {
        return event.occasion() instanceof LifeEvent.Occasion.Settings;
    }

    private static Series at(Chronicle chronicle, Function<LifeEvent, Place> place, Predicate<LifeEvent> wanted) {
        List<Place> places =
                chronicle.events().stream().filter(wanted).map(place).toList();
        double[] x = places.stream().mapToDouble(Place::step).toArray();
        double[] y = places.stream().mapToDouble(Place::height).toArray();
        return Series.wrap(x, y, x.length);
    }

    private static Mark ring(Place place) {
        double[] x = {place.step()};
        double[] y = {place.height()};
        return new Points("", Series.wrap(x, y, 1), Role.ACCENT, Marker.CIRCLE, Points.Fill.OPEN, RING);
    }

    private static String reading(Frame frame, Chronicle chronicle) {
        Chronicle.Looks looks = chronicle.looks();
        String since = looks.since() == 0 ? "" : " since step " + count(looks.since());
        String often = looks.interval() == 1
                ? " samples after every step"
                : " samples every " + count(looks.interval()) + " steps; what is undone in between is not counted";
        return happenings(chronicle.counts()) + since + ". Looked at all "
                + count(frame.dataset().train().count()) + often;
    }

    private static String happenings(Chronicle.Counts counts) {
        if (counts.deaths() == 0 && counts.revivals() == 0) {
            return "No unit died or revived";
        }
        return Wording.capitalized(plural(counts.deaths(), "death")) + ", " + plural(counts.revivals(), "revival");
    }

    private static String plural(long count, String word) {
        return (count == 0 ? "no" : count(count)) + " " + word + (count == 1 ? "" : "s");
    }

    private static String count(long value) {
        return NumberText.fixed((double) value, 0);
    }
}
