package activationlab.session;

import activationlab.training.Bits;
import activationlab.training.Experiment;
import activationlab.training.Logbook;
import activationlab.training.SettingChange;
import activationlab.training.Trail;
import activationlab.training.Waypoint;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A run as JSON: the settings at its end, how far it came, and where its way can be begun. Settings that were others on
 * the way are written as what differs from those at the end. For one thread.
 */
final class RunJson {
    private static final String EXPERIMENT = "experiment";
    private static final String STEP = "step";
    private static final String SHOWN = "shown";
    private static final String FAILED = "failed";
    private static final String INTERVAL = "interval";
    private static final String PLACES = "places";
    private static final String CHANGES = "changes";
    private static final String PINNED = "pinned";
    private static final String SETTINGS = "settings";
    private static final String WEIGHTS = "weights";
    private static final String HISTORY = "history";
    private static final String UNITS = "units";
    private static final String FRAMES = "frames";
    private static final String LAYERS = "layers";
    private static final String STRIDE = "stride";
    private static final String ADDED = "added";
    private static final String ERAS = "eras";
    private static final String FROM = "from";
    private static final String NUMBERS = "numbers";

    private final Experiment end;
    private final Tunings tunings;

    private RunJson(Experiment end) {
        this.end = end;
        this.tunings = new Tunings(end);
    }

    /** Returns a run as an object. */
    static JsonObject write(RunState run) {
        return new RunJson(run.logbook().experiment()).written(run);
    }

    private JsonObject written(RunState run) {
        Logbook logbook = run.logbook();
        JsonObject object = new JsonObject();
        object.add(EXPERIMENT, RecordJson.write(end));
        object.addProperty(STEP, logbook.newest());
        run.shown().ifPresent(step -> object.addProperty(SHOWN, step));
        object.addProperty(FAILED, logbook.failed());
        object.addProperty(INTERVAL, logbook.interval());
        JsonArray places = new JsonArray();
        logbook.waypoints().forEach(each -> places.add(place(each)));
        object.add(PLACES, places);
        JsonArray changes = new JsonArray();
        logbook.changes().forEach(each -> changes.add(change(each)));
        object.add(CHANGES, changes);
        logbook.chronicle().flatMap(new ChronicleJson(tunings)::write).ifPresent(units -> object.add(UNITS, units));
        run.trail().ifPresent(trail -> object.add(HISTORY, history(trail)));
        return object;
    }

    private JsonObject place(Waypoint place) {
        JsonObject object = new JsonObject();
        object.addProperty(STEP, place.step());
        object.addProperty(CHANGES, place.changes());
        object.addProperty(PINNED, place.pinned());
        object.add(SETTINGS, tunings.write(place.experiment()));
        place.weights().ifPresent(bits -> object.addProperty(WEIGHTS, bits.text()));
        return object;
    }

    private JsonObject change(SettingChange change) {
        JsonObject object = new JsonObject();
        object.addProperty(STEP, change.step());
        object.add(SETTINGS, tunings.write(change.wanted()));
        return object;
    }

    private JsonObject history(Trail trail) {
        JsonObject object = new JsonObject();
        object.addProperty(FRAMES, trail.frames());
        object.addProperty(LAYERS, trail.layers());
        object.addProperty(STRIDE, trail.stride());
        object.addProperty(ADDED, trail.added());
        JsonArray eras = new JsonArray();
        for (Trail.Era era : trail.eras()) {
            JsonObject one = new JsonObject();
            one.addProperty(FROM, era.from());
            one.add(SETTINGS, tunings.write(era.experiment()));
            eras.add(one);
        }
        object.add(ERAS, eras);
        object.addProperty(NUMBERS, trail.numbers().text());
        return object;
    }

    /**
     * Returns the run that an object describes.
     *
     * @throws activationlab.dataset.BadFile naming the path of what is missing or refused
     */
    static RunState read(Setting object) {
        Setting settings = object.required(EXPERIMENT);
        Experiment end = RecordJson.read(settings, Experiment.class);
        Setting layers = settings.required("architecture").required("hidden");
        Room.checkWeights(layers, end.topology());
        Room.check(layers, end.topology(), end.recipe().samples());
        return new RunJson(end).run(object, layers);
    }

    private RunState run(Setting object, Setting layers) {
        object.requireOnly(List.of(EXPERIMENT, STEP, SHOWN, FAILED, INTERVAL, PLACES, CHANGES, UNITS, HISTORY));
        if (object.member(PLACES).isEmpty()) {
            return RunState.initial(end);
        }
        List<Waypoint> places = new ArrayList<>();
        for (Setting each : object.required(PLACES).elements()) {
            places.add(place(each, layers));
        }
        List<SettingChange> changes = new ArrayList<>();
        for (Setting each : object.required(CHANGES).elements()) {
            changes.add(change(each));
        }
        Optional<Setting> history = object.member(HISTORY);
        try {
            Logbook logbook = new Logbook(
                    places,
                    changes,
                    object.required(INTERVAL).wholeNumber(),
                    object.required(STEP).wholeNumber(),
                    object.required(FAILED).truth(),
                    object.member(UNITS).map(new ChronicleJson(tunings)::read));
            if (!logbook.experiment().equals(end)) {
                throw object.wrong("the settings at the end are not those of the experiment");
            }
            logbook.check();
            Optional<Long> shown = object.member(SHOWN).map(Setting::wholeNumber);
            return new RunState(
                    logbook, shown.map(OptionalLong::of).orElse(OptionalLong.empty()), history.map(this::history));
        } catch (IllegalArgumentException e) {
            throw object.wrong(String.valueOf(e.getMessage()));
        }
    }

    private Waypoint place(Setting object, Setting layers) {
        object.requireOnly(List.of(STEP, CHANGES, PINNED, SETTINGS, WEIGHTS));
        Experiment experiment = tunings.read(object.required(SETTINGS));
        Room.checkWeights(layers, experiment.topology());
        try {
            return new Waypoint(
                    object.required(STEP).wholeNumber(),
                    experiment,
                    object.required(CHANGES).whole(0, Logbook.MOST_CHANGES),
                    object.required(PINNED).truth(),
                    object.member(WEIGHTS).map(RunJson::bits));
        } catch (IllegalArgumentException e) {
            throw object.wrong(String.valueOf(e.getMessage()));
        }
    }

    private SettingChange change(Setting object) {
        object.requireOnly(List.of(STEP, SETTINGS));
        try {
            return new SettingChange(object.required(STEP).wholeNumber(), tunings.read(object.required(SETTINGS)));
        } catch (IllegalArgumentException e) {
            throw object.wrong(String.valueOf(e.getMessage()));
        }
    }

    private Trail history(Setting object) {
        object.requireOnly(List.of(FRAMES, LAYERS, STRIDE, ADDED, ERAS, NUMBERS));
        List<Trail.Era> eras = new ArrayList<>();
        for (Setting each : object.required(ERAS).elements()) {
            eras.add(new Trail.Era(
                    each.required(FROM).whole(0, Integer.MAX_VALUE), tunings.read(each.required(SETTINGS))));
        }
        try {
            Trail trail = new Trail(
                    object.required(FRAMES).whole(0, Integer.MAX_VALUE),
                    object.required(LAYERS).whole(0, Integer.MAX_VALUE),
                    object.required(STRIDE).wholeNumber(),
                    object.required(ADDED).wholeNumber(),
                    eras,
                    bits(object.required(NUMBERS)));
            trail.check();
            return trail;
        } catch (IllegalArgumentException e) {
            throw object.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Bits bits(Setting text) {
        try {
            return Bits.parse(text.text("numbers as Base64"));
        } catch (IllegalArgumentException e) {
            throw text.wrong("not Base64: " + e.getMessage());
        }
    }
}
