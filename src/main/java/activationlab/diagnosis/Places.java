package activationlab.diagnosis;

import java.util.List;

/** Names layers of weights as people do, counted from 1, the last one the output layer. Safe on any thread. */
final class Places {
    private static final int MOST_NAMED = 3;

    private Places() {}

    /** Returns the name of a layer, counted from 0, of a network with some layers of weights. */
    static String of(int layer, int layers) {
        return layer == layers - 1 ? "output layer" : "layer " + (layer + 1);
    }

    /** Returns where a symptom is worst, and where else it is. */
    static Advice.Where of(Symptom symptom, int layers) {
        List<Integer> others = symptom.layers().stream()
                .filter(layer -> layer != symptom.worst())
                .toList();
        return new Advice.Where(of(symptom.worst(), layers), named(others, layers));
    }

    private static String named(List<Integer> others, int layers) {
        if (others.isEmpty()) {
            return "";
        }
        if (others.size() == layers - 1) {
            return "all others";
        }
        if (others.size() == 1) {
            return of(others.getFirst(), layers);
        }
        int first = others.getFirst();
        int last = others.getLast();
        boolean inARow = last - first + 1 == others.size() && last < layers - 1;
        if (inARow && others.size() >= MOST_NAMED) {
            return "layers " + (first + 1) + " to " + (last + 1);
        }
        return others.size() > MOST_NAMED ? others.size() + " other layers" : listed(others, layers);
    }

    private static String listed(List<Integer> others, int layers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < others.size(); i++) {
            String glue = i == 0 ? "" : i == others.size() - 1 ? " and " : ", ";
            text.append(glue).append(of(others.get(i), layers));
        }
        return text.toString();
    }
}
