package activationlab.session;

import activationlab.network.Topology;
import activationlab.training.Chronicle;
import activationlab.training.LifeEvent;
import activationlab.training.LifeEvent.Occasion;
import activationlab.training.UnitPlace;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which units died and revived, as JSON. For one thread. */
final class ChronicleJson {
    private static final String LOOKS = "looks";
    private static final String COUNTS = "counts";
    private static final String SILENT = "silent";
    private static final String EVENTS = "events";
    private static final String ID = "id";
    private static final String KIND = "kind";
    private static final String PLACE = "place";
    private static final String WHEN = "when";
    private static final String REACH = "reach";
    private static final String BEFORE = "settings";
    private static final String UPDATE = "update";
    private static final String CHANGED = "changed";

    private final Tunings tunings;

    ChronicleJson(Tunings tunings) {
        this.tunings = tunings;
    }

    /** Returns it as an object; empty if a number of it cannot be written. */
    Optional<JsonElement> write(Chronicle chronicle) {
        JsonObject object = new JsonObject();
        object.add(LOOKS, RecordJson.write(chronicle.looks()));
        object.add(COUNTS, RecordJson.write(chronicle.counts()));
        object.add(SILENT, RecordJson.element(chronicle.silentBefore()));
        JsonArray events = new JsonArray();
        for (LifeEvent event : chronicle.events()) {
            if (!Double.isFinite(event.reach().before() + event.reach().after())) {
                return Optional.empty();
            }
            events.add(event(event));
        }
        object.add(EVENTS, events);
        return Optional.of(object);
    }

    private JsonObject event(LifeEvent event) {
        JsonObject object = new JsonObject();
        object.addProperty(ID, event.id());
        object.add(KIND, RecordJson.element(event.kind()));
        object.add(PLACE, RecordJson.write(event.place()));
        object.add(WHEN, RecordJson.write(event.when()));
        object.add(REACH, RecordJson.write(event.reach()));
        object.add(BEFORE, tunings.write(event.experiment()));
        switch (event.occasion()) {
            case Occasion.Update update -> object.add(UPDATE, RecordJson.write(update));
            case Occasion.Settings settings -> object.add(CHANGED, tunings.write(settings.changed()));
            case Occasion.Unlocated ignored -> {
                // Nothing is known of it.
            }
        }
        return object;
    }

    /**
     * Returns the chronicle that an object describes.
     *
     * @throws activationlab.dataset.BadFile naming the path of what is missing or refused
     */
    Chronicle read(Setting object) {
        object.requireOnly(List.of(LOOKS, COUNTS, SILENT, EVENTS));
        List<UnitPlace> silent = new ArrayList<>();
        object.required(SILENT).elements().forEach(each -> silent.add(place(each)));
        List<LifeEvent> events = new ArrayList<>();
        for (Setting each : object.required(EVENTS).elements()) {
            LifeEvent event = event(each);
            long expected = events.isEmpty() ? event.id() : events.getLast().id() + 1;
            if (event.id() != expected) {
                throw each.required(ID).refused(String.valueOf(expected));
            }
            events.add(event);
        }
        if (events.size() > Chronicle.KEPT) {
            throw object.required(EVENTS).wrong(events.size() + " events, wanted at most " + Chronicle.KEPT);
        }
        return new Chronicle(
                looks(object.required(LOOKS)),
                counts(object.required(COUNTS), events.size()),
                silent,
                events,
                Long.MAX_VALUE);
    }

    private static Chronicle.Looks looks(Setting object) {
        Chronicle.Looks looks = RecordJson.read(object, Chronicle.Looks.class);
        if (looks.since() < 0 || looks.latest() < looks.since() || looks.interval() < 1) {
            throw object.refused("0 <= since <= latest and an interval from 1");
        }
        return looks;
    }

    private static Chronicle.Counts counts(Setting object, int events) {
        Chronicle.Counts counts = RecordJson.read(object, Chronicle.Counts.class);
        long all = counts.deaths() + counts.revivals();
        boolean enough = events == 0 ? all == 0 : all >= events;
        if (counts.deaths() < 0 || counts.revivals() < 0 || counts.silentAtFirst() < 0 || !enough) {
            throw object.refused("numbers from 0, for at least as many events as are listed");
        }
        return counts;
    }

    private UnitPlace place(Setting object) {
        UnitPlace unit = RecordJson.read(object, UnitPlace.class);
        Topology topology = tunings.topology();
        if (unit.layer() >= topology.layers() - 1 || unit.unit() >= topology.fanOut(unit.layer())) {
            throw object.refused("a hidden unit of the network");
        }
        return unit;
    }

    private LifeEvent event(Setting object) {
        return new LifeEvent(
                object.required(ID).wholeNumber(),
                object.required(KIND)
                        .choice(
                                Arrays.asList(LifeEvent.Kind.values()),
                                kind -> kind.name().toLowerCase(Locale.ROOT)),
                place(object.required(PLACE)),
                occasion(object),
                RecordJson.read(object.required(WHEN), LifeEvent.When.class),
                RecordJson.read(object.required(REACH), LifeEvent.Reach.class),
                tunings.read(object.required(BEFORE)));
    }

    private Occasion occasion(Setting object) {
        Optional<Setting> update = object.member(UPDATE);
        if (update.isPresent()) {
            return RecordJson.read(update.get(), Occasion.Update.class);
        }
        return object.member(CHANGED)
                .map(changed -> (Occasion) new Occasion.Settings(tunings.read(changed)))
                .orElseGet(Occasion.Unlocated::new);
    }
}
