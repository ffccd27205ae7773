package activationlab.diagnosis;

import activationlab.scale.NumberText;
import activationlab.training.LifeEvent;
import activationlab.training.LifeEvent.Occasion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is known of how a unit died or revived, in words and in numbers. Immutable and safe on any thread.
 *
 * @param sentence which unit, when, and how far its largest pre-activation went
 * @param lines what did it and what follows, a sentence or two each
 * @param parts where the change came from, in the order of {@link Source}; empty where no single step did it
 */
public record Autopsy(String sentence, List<String> lines, List<Part> parts) {
    /** What can move the pre-activation z = w x + b of a unit. Safe on any thread. */
    public enum Source {
        WEIGHTS,
        BIAS,
        /** What the unit reads: the layers before it moved. */
        INPUTS
    }

    /**
     * What one of them did at the sample where z was largest, before a death or after a revival.
     *
     * @param change what it added to z
     * @param share of all that pushed the way z went, from 0 to 1; 0 for what pushed against it
     */
    public record Part(Source source, double change, double share) {}

    public Autopsy {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }

    /** Says what is known of an event. */
    public static Autopsy of(LifeEvent event) {
        return switch (event.occasion()) {
            case Occasion.Update update -> byStep(event, update);
            case Occasion.Settings settings -> bySettings(event, settings);
            case Occasion.Unlocated ignored -> unlocated(event);
        };
    }

    private static Autopsy byStep(LifeEvent event, Occasion.Update update) {
        List<Part> parts = parts(update);
        List<String> lines = new ArrayList<>();
        lines.add(pushes(event, parts));
        lines.add(move(event, update));
        lines.add(outlook(event));
        String when = " in step " + count(event.when().first()) + ", epoch "
                + count(event.when().epoch());
        return new Autopsy(what(event) + when + ": " + reach(event), lines, parts);
    }

    private static Autopsy bySettings(LifeEvent event, Occasion.Settings settings) {
        String why = Retuning.between(event.experiment(), settings.changed());
        String when = " after step " + count(event.when().first()) + ", epoch "
                + count(event.when().epoch());
        List<String> lines = List.of("No step did it: " + why + ".", outlook(event));
        return new Autopsy(what(event) + when + ", by a change of settings: " + reach(event), lines, List.of());
    }

    private static Autopsy unlocated(LifeEvent event) {
        long first = event.when().first();
        long last = event.when().last();
        String when = first == last
                ? " about step " + count(last)
                : " between the steps " + count(first) + " and " + count(last);
        String which =
                "Which step did it is not known: so much happened at once that the steps between two looks at the"
                        + " data were not taken once more.";
        return new Autopsy(what(event) + when + ": " + reach(event), List.of(which, outlook(event)), List.of());
    }

    private static String what(LifeEvent event) {
        return Wording.capitalized(event.place().title()) + (dies(event) ? " died" : " revived");
    }

    private static String reach(LifeEvent event) {
        double before = event.reach().before();
        double after = event.reach().after();
        String largest = "its largest z\u00a0=\u00a0w\u00a0x\u00a0+\u00a0b over the data ";
        if (before == after) {
            return largest + "stayed at " + number(after) + ".";
        }
        return largest + (after < before ? "fell" : "rose") + " from " + number(before) + " to " + number(after) + ".";
    }

    private static String pushes(LifeEvent event, List<Part> parts) {
        double total = parts.stream().mapToDouble(Part::change).sum();
        StringBuilder text = new StringBuilder("Where it ")
                .append(dies(event) ? "was" : "is now")
                .append(" largest, z ")
                .append(total < 0 ? "fell" : "rose")
                .append(" by ")
                .append(number(Math.abs(total)));
        String glue = ": ";
        for (Part part : parts) {
            if (part.change() != 0) {
                text.append(glue).append(push(part));
                glue = ", ";
            }
        }
        return text.append('.').toString();
    }

    private static String push(Part part) {
        String sign = part.change() > 0 ? "+" : "";
        String held = part.share() > 0 ? Wording.strictPercent(100 * part.share()) : "against it";
        return part.source().name().toLowerCase(Locale.ROOT) + " " + sign + number(part.change()) + " (" + held + ")";
    }

    private static String move(LifeEvent event, Occasion.Update update) {
        if (update.weightMove() == 0 && update.biasMove() == 0) {
            String why = dies(event) ? "it answered to no sample of that batch" : "a silent unit gets no gradient";
            return "Its own weights and bias did not move, because " + why + ": the layers before it moved.";
        }
        return "Rate times gradient: its weights moved by " + product(update.rate(), update.weightMove())
                + " (L2 norm), its bias by " + product(-update.rate(), update.biasMove()) + ".";
    }

    private static String product(double factor, double move) {
        double gradient = move == 0 ? 0 : move / factor;
        return number(factor) + " × " + number(gradient) + " = " + number(move);
    }

    private static String outlook(LifeEvent event) {
        if (!dies(event)) {
            return "It answers to at least one sample of the data again, and learns from it.";
        }
        return event.place().layer() == 0
                ? "It gets no gradient now, and the data it reads do not move: no step brings it back."
                : "It gets no gradient now: only the layers before it can bring it back.";
    }

    private static List<Part> parts(Occasion.Update update) {
        double total = update.byWeights() + update.biasMove() + update.byInputs();
        double along =
                along(update.byWeights(), total) + along(update.biasMove(), total) + along(update.byInputs(), total);
        return List.of(
                part(Source.WEIGHTS, update.byWeights(), total, along),
                part(Source.BIAS, update.biasMove(), total, along),
                part(Source.INPUTS, update.byInputs(), total, along));
    }

    private static Part part(Source source, double change, double total, double along) {
        return new Part(source, change, along == 0 ? 0 : along(change, total) / along);
    }

    private static double along(double change, double total) {
        return change * total > 0 ? Math.abs(change) : 0;
    }

    private static boolean dies(LifeEvent event) {
        return event.kind() == LifeEvent.Kind.DEATH;
    }

    private static String number(double value) {
        return NumberText.shortest(value, 3);
    }

    private static String count(long value) {
        return NumberText.fixed((double) value, 0);
    }
}
