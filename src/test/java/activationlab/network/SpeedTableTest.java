package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of speeds in the README has the workloads and limits that are measured, and shares that follow. */
class SpeedTableTest {
    private static final String HEAD = "| workload | own µs | EJML µs | share | limit |";

    @Test
    void workloadsAndLimitsAreThoseThatAreMeasured() throws IOException {
        assertThat(rows().stream().map(row -> row.get(0) + " " + row.get(4)))
                .containsExactlyElementsOf(Arrays.stream(Workload.values())
                        .map(workload -> workload.title() + " " + workload.limit())
                        .toList());
    }

    @Test
    void sharesFollowFromTheTimes() throws IOException {
        for (List<String> row : rows()) {
            double share = Double.parseDouble(row.get(1)) / Double.parseDouble(row.get(2));
            assertThat(Double.parseDouble(row.get(3))).as(row.get(0)).isCloseTo(share, within(0.006));
        }
    }

    private static List<List<String>> rows() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        assertThat(lines).contains(HEAD);
        return lines.stream()
                .skip(lines.indexOf(HEAD) + 2L)
                .takeWhile(line -> line.startsWith("|"))
                .map(SpeedTableTest::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|", -1))
                .map(String::trim)
                .toList();
    }
}
