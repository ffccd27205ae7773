package activationlab.diagnosis;

import java.util.List;

/** Names layers of weights as people do, counted from 1, the last one the output layer. Safe on any thread. */
final class Places {
    private static final int MOST = 3;

    private Places() {}

    /** Returns the name of a layer, counted from 0, of a network with some layers of weights. */
    static String of(int layer, int layers) {
        return layer == layers - 1 ? "output layer" : "layer " + (layer + 1);
    }

    /** Returns which layers show a symptom, and which one most. */
    static String of(Symptom symptom, int layers) {
        List<Integer> bad = symptom.layers();
        int first = bad.getFirst();
        int last = bad.getLast();
        if (bad.size() == 1) {
            return of(first, layers);
        }
        if (bad.size() == layers) {
            return "all layers, most in " + of(symptom.worst(), layers);
        }
        boolean inARow = last - first + 1 == bad.size();
        String end = last == layers - 1 ? "the output layer" : Integer.toString(last + 1);
        String named = inARow && bad.size() >= MOST ? "layers " + (first + 1) + " to " + end : listed(bad, layers);
        return named + ", most in " + of(symptom.worst(), layers);
    }

    private static String listed(List<Integer> bad, int layers) {
        if (bad.size() > MOST) {
            return bad.size() + " of " + layers + " layers";
        }
        StringBuilder text = new StringBuilder("layers ");
        for (int i = 0; i < bad.size(); i++) {
            String glue = i == 0 ? "" : i == bad.size() - 1 ? " and " : ", ";
            text.append(glue).append(bad.get(i) == layers - 1 ? "output" : Integer.toString(bad.get(i) + 1));
        }
        return text.toString();
    }
}
