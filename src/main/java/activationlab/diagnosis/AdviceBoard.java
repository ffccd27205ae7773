package activationlab.diagnosis;

import activationlab.training.Frame;
import activationlab.training.History;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The advice that is shown, without flicker: it appears when a rule is broken, and goes only after it has been there
 * for a while and the rule has been kept for a while, by a milder threshold. Time is counted in looks, so the same
 * frames give the same advice. For one thread.
 */
public final class AdviceBoard {
    /** For how many looks advice is shown at least: a second at sixty looks in a second. */
    public static final int LEAST = 60;

    /** For how many looks in a row a rule must be kept before its advice goes. */
    public static final int CALM = 20;

    /** How many looks lie at least between two wordings of the same advice. */
    public static final int REWORDED = 30;

    private final Examination examination = new Examination();
    private final Map<Rule, Card> cards = new EnumMap<>(Rule.class);
    private List<Advice> shown = List.of();
    private @Nullable Frame latest;

    /** Advice that is shown, and for how long its symptom has been there and has been away. */
    private static final class Card {
        private Advice advice;
        private int age;
        private int calm;
        private int sinceWorded;

        Card(Advice advice) {
            this.advice = advice;
        }
    }

    /**
     * Looks at the newest frame; call it as regularly as the screen is drawn, also while the frame stays the same.
     *
     * @param history what led to the frame
     * @return whether {@link #shown} has changed
     */
    public boolean look(Frame newest, History history) {
        Frame before = latest;
        if (before == null || isAnotherNetwork(before, newest)) {
            cards.clear();
        }
        if (!newest.equals(before)) {
            examination.take(newest, history);
            latest = newest;
        }
        for (Rule rule : Rule.values()) {
            look(rule, newest);
        }
        List<Advice> now = cards.values().stream()
                .map(card -> card.advice)
                .sorted(Comparator.comparing(Advice::severity).reversed())
                .toList();
        boolean changed = !now.equals(shown);
        shown = now;
        return changed;
    }

    /** Returns what is to be seen, the gravest first. */
    public List<Advice> shown() {
        return shown;
    }

    private static boolean isAnotherNetwork(Frame before, Frame newest) {
        boolean otherRun = newest.progress().run() != before.progress().run();
        boolean startsAgain = newest.step() < before.step() && (newest.step() == 0 || otherRun);
        return startsAgain || newest.layers().size() != before.layers().size();
    }

    private void look(Rule rule, Frame newest) {
        Card card = cards.get(rule);
        if (card == null) {
            examination
                    .symptom(rule, rule::appears)
                    .ifPresent(symptom -> cards.put(rule, new Card(Advice.of(symptom, newest, examination))));
            return;
        }
        Optional<Symptom> symptom = examination.symptom(rule, rule::lasts);
        card.age++;
        card.sinceWorded++;
        card.calm = symptom.isPresent() ? 0 : card.calm + 1;
        if (card.age >= LEAST && card.calm >= CALM) {
            cards.remove(rule);
        } else if (symptom.isPresent() && card.sinceWorded >= REWORDED) {
            card.advice = Advice.of(symptom.get(), newest, examination).since(card.advice.since());
            card.sinceWorded = 0;
        }
    }
}
