package activationlab.code;

import activationlab.formula.Expression;
import activationlab.formula.Expression.Activated;
import activationlab.formula.Expression.Call;
import activationlab.formula.Expression.Free;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A formula in steps: what occurs in it more than once gets a name. Immutable, safe on any thread.
 *
 * @param steps each uses only the steps before it
 * @param result the formula, in which names stand for steps
 */
record Sharing(List<Step> steps, Expression result) {
    private static final int LEAST = 5;

    /** One name. */
    record Step(String name, Expression value) {}

    Sharing {
        steps = List.copyOf(steps);
    }

    static Sharing of(Expression tree) {
        List<Expression> shared = new ArrayList<>();
        List<Expression> all = new ArrayList<>(List.of(tree));
        Optional<Expression> next = repeated(all);
        while (next.isPresent()) {
            Expression part = next.get();
            Expression name = new Free(name(shared.size()));
            all.replaceAll(each -> replaced(each, part, name));
            shared.add(part);
            all.add(part);
            next = repeated(all);
        }
        return renamed(all);
    }

    /** The parts found last are used by those found before: they come first, and get the first names. */
    private static Sharing renamed(List<Expression> all) {
        int count = all.size() - 1;
        Map<String, Expression> names = new HashMap<>();
        for (int i = 0; i < count; i++) {
            names.put(name(i), new Free("t" + (count - i)));
        }
        List<Step> steps = new ArrayList<>();
        for (int i = count - 1; i >= 0; i--) {
            Expression value = Library.placed(all.get(i + 1), new Expression.Input(), names);
            steps.add(new Step("t" + (count - i), value));
        }
        return new Sharing(steps, Library.placed(all.getFirst(), new Expression.Input(), names));
    }

    // No parameter has a name like this.
    private static String name(int index) {
        return "#" + index;
    }

    private static Optional<Expression> repeated(List<Expression> trees) {
        Map<Expression, Integer> counts = new HashMap<>();
        trees.forEach(tree -> count(tree, counts));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .filter(Sharing::worthAName)
                .max(Comparator.comparingInt(Trees::size).thenComparing(Object::toString));
    }

    private static boolean worthAName(Expression tree) {
        boolean simple = !(tree instanceof Call || tree instanceof Activated) && Trees.size(tree) < LEAST;
        return !simple && !Trees.condition(tree) && !Trees.constant(tree);
    }

    private static void count(Expression tree, Map<Expression, Integer> counts) {
        counts.merge(tree, 1, Integer::sum);
        Trees.parts(tree).forEach(part -> count(part, counts));
    }

    private static Expression replaced(Expression tree, Expression part, Expression by) {
        return tree.equals(part) ? by : Trees.changed(tree, each -> replaced(each, part, by));
    }
}
