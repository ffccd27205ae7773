package activationlab.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every row of the reference table, at the accuracy the table asks for. */
class ReferenceTest {
    private static final List<ReferenceTable.Row> ROWS = ReferenceTable.rows();

    /** Near 0 four units in the last place, or this much where a slope passes through 0. */
    private static final double AT_A_SIGN_CHANGE = 2.3e-16;

    private static final Set<String> SLOPE_CHANGES_SIGN = Set.of("gelu", "gelu_tanh", "swish", "mish");

    @ParameterizedTest
    @FieldSource("ROWS")
    void agreesWithTheReference(ReferenceTable.Row row) {
        List<String> failures = new ArrayList<>();
        check(failures, "f", row, row.activation().value(row.x()), row.f());
        check(failures, "f'", row, row.activation().slope(row.x()), row.df());
        assertThat(failures).isEmpty();
    }

    @Test
    void coversAllButTheTwoThatFollowFromOthers() {
        Set<String> missing =
                Catalog.elementwise().stream().map(Activation::id).collect(Collectors.toCollection(TreeSet::new));
        ROWS.forEach(row -> missing.remove(row.activation().id()));
        assertThat(missing).containsExactly("rrelu", "step");
    }

    private static void check(List<String> failures, String what, ReferenceTable.Row row, double got, double wanted) {
        double error = Math.abs(got - wanted);
        if (!(error <= allowed(what, row, wanted))) {
            failures.add("%s of %s: got %s, wanted %s, %.1f ulp"
                    .formatted(what, row, got, wanted, error / Math.ulp(wanted)));
        }
    }

    private static double allowed(String what, ReferenceTable.Row row, double wanted) {
        if (Math.abs(wanted) < 1e-290) {
            return 1e-300;
        }
        if (Math.abs(row.x()) > 3) {
            return 1e-13 * Math.abs(wanted);
        }
        boolean signChange = Math.abs(wanted) < 0.1
                && what.equals("f'")
                && SLOPE_CHANGES_SIGN.contains(row.activation().id());
        return Math.max(4 * Math.ulp(wanted), signChange ? AT_A_SIGN_CHANGE : 0);
    }
}
