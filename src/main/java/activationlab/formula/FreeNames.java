package activationlab.formula;

import activationlab.activation.Parameter;
import activationlab.scale.Range;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the names that become parameters, in the order of their first mention. For one thread. */
final class FreeNames {
    /** The numbers that a slider of a typed parameter offers. */
    static final Range RANGE = Range.of(-10, 10);

    /** The numbers that can be chosen at all, by another range. */
    static final Range WIDEST = Range.of(-1e6, 1e6);

    static final double INITIAL = 1;

    private final Map<String, Parameter> found = new LinkedHashMap<>();

    void mention(String name) {
        found.putIfAbsent(name, new Parameter(name, Greek.symbol(name), RANGE, INITIAL));
    }

    /** Makes a name take over the range and the initial value of the catalog's parameter that it stands for. */
    void standFor(Parameter known, Token name) {
        Parameter before = found.get(name.text());
        Range range = before == null ? known.range() : common(before.range(), known.range(), name);
        double initial = range.clamp(known.initial());
        found.put(name.text(), new Parameter(name.text(), Greek.symbol(name.text()), range, initial));
    }

    private static Range common(Range one, Range other, Token name) {
        double min = Math.max(one.min(), other.min());
        double max = Math.min(one.max(), other.max());
        if (min >= max) {
            throw name.but("another name: no value suits all uses of " + name.text());
        }
        return Range.of(min, max);
    }

    List<Parameter> parameters() {
        return List.copyOf(found.values());
    }
}
