package activationlab.export;

import activationlab.activation.Activation;
import activationlab.activation.Extremum;
import activationlab.activation.Interval;
import activationlab.activation.Kink;
import activationlab.activation.NormalInputs;
import activationlab.activation.Tail;
import activationlab.activation.Traits;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Traits as a table for other programs: CSV, one row for each activation. Safe on any thread. */
public final class TraitsCsv {
    private static final List<String> HEADER = List.of(
            "activation",
            "parameters",
            "searched",
            "min",
            "min_reached",
            "max",
            "max_reached",
            "trend",
            "falling",
            "smoothness",
            "left_tail",
            "left_slope",
            "left_intercept",
            "right_tail",
            "right_slope",
            "right_intercept",
            "zero_slope",
            "steepest",
            "steepest_at",
            "minima",
            "maxima",
            "kinks",
            "mean_for_normal_inputs",
            "variance_for_normal_inputs",
            "slope_mean_for_normal_inputs",
            "slope_variance_for_normal_inputs",
            "silent_for_normal_inputs",
            "zero_centered");

    private TraitsCsv() {}

    /**
     * Writes the table, numbers with as many digits as tell them from their neighbors.
     *
     * @param out receives the text, flushed, not closed
     */
    public static void write(List<Activation> activations, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        for (List<String> row : rows(activations)) {
            csv.writeRecord(row);
        }
        csv.flush();
    }

    /** Returns the table as text, the names of the columns first. */
    static List<List<String>> rows(List<Activation> activations) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        activations.forEach(activation -> rows.add(row(activation, Traits.of(activation))));
        return rows;
    }

    private static List<String> row(Activation activation, Traits traits) {
        List<String> row = new ArrayList<>();
        row.add(activation.id());
        row.add(list(
                activation.parameters(), parameter -> parameter.id() + "=" + activation.parameter(parameter.id())));
        row.add(Traits.SEARCHED.toString());
        row.add(text(traits.range().min()));
        row.add(Boolean.toString(traits.range().minReached()));
        row.add(text(traits.range().max()));
        row.add(Boolean.toString(traits.range().maxReached()));
        row.add(word(traits.trend()));
        row.add(list(traits.falling(), TraitsCsv::text));
        row.add(word(traits.smoothness()));
        addTail(traits.left(), row);
        addTail(traits.right(), row);
        addShape(traits, row);
        return row;
    }

    private static void addTail(Tail tail, List<String> row) {
        row.add(word(tail.kind()));
        row.add(text(tail.slope()));
        row.add(text(tail.intercept()));
    }

    private static void addShape(Traits traits, List<String> row) {
        row.add(list(traits.zeroSlope(), TraitsCsv::text));
        row.add(text(traits.steepest().slope()));
        row.add(text(traits.steepest().where()));
        row.add(list(traits.minima(), TraitsCsv::text));
        row.add(list(traits.maxima(), TraitsCsv::text));
        row.add(list(traits.kinks(), TraitsCsv::text));
        NormalInputs normal = traits.normalInputs();
        row.add(text(normal.mean()));
        row.add(text(normal.variance()));
        row.add(text(normal.slopeMean()));
        row.add(text(normal.slopeVariance()));
        row.add(text(normal.silent()));
        row.add(Boolean.toString(traits.zeroCentered()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <T> String list(List<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining(";"));
    }

    private static String text(Interval interval) {
        return interval.isPoint() ? text(interval.from()) : text(interval.from()) + ".." + text(interval.to());
    }

    private static String text(Extremum extremum) {
        return text(extremum.x()) + ":" + text(extremum.value());
    }

    private static String text(Kink kink) {
        return text(kink.x()) + ":" + text(kink.leftSlope()) + ".." + text(kink.rightSlope());
    }

    /** Nothing for what does not exist, such as the slope of an asymptote that there is not. */
    private static String text(double number) {
        return Double.isNaN(number) ? "" : Double.toString(number);
    }
}
