package activationlab.formula;

import activationlab.activation.Activation;
import activationlab.activation.Family;
import activationlab.activation.Kink;
import activationlab.activation.Parameter;
import activationlab.scale.Range;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An activation that somebody typed, such as {@code max(0.1x, x)} or {@code x*sigmoid(b*x)}. Immutable, safe on any
 * thread.
 *
 * <p>The language: numbers, {@code x}, {@code pi}, {@code e}; {@code + - * / ^ **} and raised digits, the sign of a
 * product left out at will ({@code 2x(x+1)}); {@code < <= > >= == !=}, {@code and or not} (1 if true, else 0);
 * {@code c ? a : b} and {@code where(c, a, b)}; {@link Function functions}; every elementwise activation of the catalog
 * by id or alias, with its parameters by name ({@code leaky_relu(x, alpha=0.2)}). Other names become parameters of the
 * formula; a Greek letter and its name are the same.
 *
 * <p>The slope is exact, by the rules of calculus; at a kink it is: for abs, sign, floor and comparisons 0; for min and
 * max the one nearest to 0 of those that meet; for a conditional that of the branch taken. Where a formula is
 * undefined, as {@code sqrt(x)} for x below 0, value and slope are NaN.
 */
public final class Formula implements Activation {
    /** Where kinks and other traits are searched for. */
    public static final Range SEARCH = Range.of(-50, 50);

    private final Label label;
    private final Expression expression;
    private final List<Parameter> parameters;
    private final Map<String, Double> settings;

    private final Calculator values;
    private final Calculator slopes;

    // Both are found when first asked for; two threads may find the same thing twice, which does no harm.
    private volatile @Nullable List<Kink> kinks;
    private volatile @Nullable Calculator curvatures;

    /**
     * What it is called.
     *
     * @param text the canonical text
     * @param name for people; the text as long as nobody gave it another
     */
    private record Label(String text, String name) {}

    private Formula(Label label, Expression expression, List<Parameter> parameters, Map<String, Double> settings) {
        this.label = label;
        this.expression = expression;
        this.parameters = parameters;
        this.settings = settings;
        Graph graph = new Graph();
        int value = new Translator(graph, settings).node(expression);
        values = new Calculator(new Program(graph, undefinedForNaN(graph, value)));
        slopes = new Calculator(new Program(graph, slope(graph, value)));
    }

    /** NaN as input has no value, even where comparisons would forget it. */
    private static int undefinedForNaN(Graph graph, int value) {
        return graph.keepsNaN(value) ? value : graph.apply(Pairwise.IF_DEFINED, Graph.INPUT, value);
    }

    /** Where there is no value there is no slope, even if its formula, such as 1/x for log x, could be computed. */
    private static int slope(Graph graph, int value) {
        int slope = new Tangents(graph).of(value);
        return graph.mayBeUndefined(value) ? graph.apply(Pairwise.IF_DEFINED, value, slope) : slope;
    }

    /**
     * Reads a formula, parameters at their initial values.
     *
     * @throws FormulaException naming the column, what is there and what should be
     */
    public static Formula parse(String typed) {
        FreeNames names = new FreeNames();
        Expression expression = Parser.parse(typed, names);
        Map<String, Double> settings = new LinkedHashMap<>();
        names.parameters().forEach(parameter -> settings.put(parameter.id(), parameter.initial()));
        String text = written(expression, typed);
        return new Formula(new Label(text, text), expression, names.parameters(), settings);
    }

    /** Returns the canonical text, having made sure that it can be read again. */
    private static String written(Expression expression, String typed) {
        String text = Printer.print(expression);
        try {
            if (Parser.parse(text, new FreeNames()).equals(expression)) {
                return text;
            }
            throw new IllegalStateException(text + " does not read back as " + expression);
        } catch (FormulaException tooLong) {
            int end = typed.codePointCount(0, typed.length()) + 1;
            throw new FormulaException(end, "a formula too long when written in full", "a shorter one");
        }
    }

    /** Returns the names of the functions of the language that are not in the catalog. */
    public static List<String> functions() {
        return Arrays.stream(Function.values()).map(Function::id).toList();
    }

    /** Returns the tree, in which parameters are names. */
    public Expression expression() {
        return expression;
    }

    /** Returns the canonical text, which reads back as an equal formula: parse it to restore a saved one. */
    public String text() {
        return label.text();
    }

    /** Returns the canonical text: names are for people alone. */
    @Override
    public String id() {
        return text();
    }

    /**
     * Returns the same formula under another name.
     *
     * @param name an empty one means the text
     */
    public Formula named(String name) {
        String given = name.strip();
        return new Formula(new Label(text(), given.isEmpty() ? text() : given), expression, parameters, settings);
    }

    /**
     * Returns the same formula with another range for one parameter, whose value moves into it if it lies outside.
     *
     * @throws IllegalArgumentException if the range leaves {@link #limits}
     */
    public Formula withRange(String id, Range range) {
        Parameter before = require(id);
        limits(id).require(id + " from", range.min());
        limits(id).require(id + " to", range.max());
        double value = range.clamp(parameter(id));
        Parameter after = new Parameter(id, before.symbol(), range, range.clamp(before.initial()));
        List<Parameter> changed = parameters.stream()
                .map(parameter -> parameter.equals(before) ? after : parameter)
                .toList();
        return new Formula(label, expression, changed, settings).with(id, value);
    }

    @Override
    public List<String> aliases() {
        return List.of();
    }

    @Override
    public String title() {
        return label.name();
    }

    @Override
    public Family family() {
        return Family.TYPED;
    }

    @Override
    public String formula() {
        return text();
    }

    @Override
    public String note() {
        return "typed; kinks were searched for over " + SEARCH;
    }

    @Override
    public List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public double parameter(String id) {
        return settings.getOrDefault(require(id).id(), Double.NaN);
    }

    @Override
    public Formula with(String id, double number) {
        require(id).range().require(text() + " " + id, number);
        Map<String, Double> changed = new LinkedHashMap<>(settings);
        changed.put(id, number + 0.0); // -0.0 would be unequal to 0.0
        return new Formula(label, expression, parameters, changed);
    }

    /** Returns the widest range that a parameter can have: that of the catalog's parameter it stands for, if any. */
    public Range limits(String id) {
        require(id);
        Range first = parse(text()).require(id).range();
        return first.equals(FreeNames.RANGE) ? FreeNames.WIDEST : first;
    }

    private Parameter require(String id) {
        for (Parameter parameter : parameters) {
            if (parameter.id().equals(id)) {
                return parameter;
            }
        }
        String known = parameters.stream().map(Parameter::id).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(
                text() + " has no parameter '" + id + "'; it has " + (known.isEmpty() ? "none" : known));
    }

    @Override
    public double value(double x) {
        return values.at(x);
    }

    @Override
    public double slope(double x) {
        return slopes.at(x);
    }

    /**
     * Returns f''(x), by the same rules as the slope; for catalog activations within the formula, which know no second
     * derivative, to about ten digits.
     */
    public double curvature(double x) {
        Calculator calculator = curvatures;
        if (calculator == null) {
            Graph graph = new Graph();
            int slope = slope(graph, new Translator(graph, settings).node(expression));
            calculator = new Calculator(new Program(graph, new Tangents(graph).of(slope)));
            curvatures = calculator;
        }
        return calculator.at(x);
    }

    @Override
    public void forward(double[] z, double[] out, int n) {
        values.values(z, out, n);
    }

    @Override
    public void backward(double[] z, double[] upstream, double[] out, int n) {
        slopes.products(z, upstream, out, n);
    }

    /** Returns the kinks within {@link #SEARCH}, found by search and confirmed; see {@link KinkSearch}. */
    @Override
    public List<Kink> kinks() {
        List<Kink> found = kinks;
        if (found == null) {
            Graph graph = new Graph();
            int[] states = Switches.of(graph, new Translator(graph, settings).node(expression));
            found = states.length == 0
                    ? List.of()
                    : new KinkSearch(new Program(graph, states), new OneSided(this)).kinks();
            kinks = found;
        }
        return found;
    }

    @Override
    public Range searched() {
        return SEARCH;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Formula that
                && label.equals(that.label)
                && parameters.equals(that.parameters)
                && settings.equals(that.settings);
    }

    @Override
    public int hashCode() {
        return 31 * label.hashCode() + settings.hashCode();
    }

    @Override
    public String toString() {
        String pairs = settings.entrySet().stream().map(Object::toString).collect(Collectors.joining(";"));
        return pairs.isEmpty() ? text() : text() + " (" + pairs + ")";
    }
}
