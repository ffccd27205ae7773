package activationlab.code;

import activationlab.dataset.Dataset;
import activationlab.dataset.Samples;
import java.util.ArrayList;
import java.util.List;

/** Samples as lines of numbers: features, then targets, those to learn from first. Safe on any thread. */
final class SampleText {
    private static final int MOST = 200_000;
    // A text of a Java class has at most 65535 bytes.
    private static final int LONGEST = 50_000;

    private SampleText() {}

    /** Returns the lines; throws {@link IllegalArgumentException} if there are too many numbers for a program. */
    static List<String> lines(Dataset dataset) {
        int columns = dataset.features() + dataset.train().targets();
        long numbers =
                (long) columns * (dataset.train().count() + dataset.test().count());
        if (numbers > MOST) {
            throw new IllegalArgumentException(
                    "samples of " + numbers + " numbers, wanted at most " + MOST + " to be written into a program");
        }
        List<String> lines = new ArrayList<>();
        add(dataset.train(), lines);
        add(dataset.test(), lines);
        return lines;
    }

    private static void add(Samples samples, List<String> lines) {
        for (int s = 0; s < samples.count(); s++) {
            StringBuilder line = new StringBuilder();
            for (int f = 0; f < samples.features(); f++) {
                line.append(samples.feature(f, s)).append(' ');
            }
            for (int t = 0; t < samples.targets(); t++) {
                line.append(t == 0 ? "" : " ").append(samples.target(t, s));
            }
            lines.add(line.toString());
        }
    }

    /** Returns the lines as one text of Python or as several of Java. */
    static String literal(List<String> lines, Language language) {
        if (language != Language.JAVA) {
            return String.join("\n", lines);
        }
        StringBuilder text = new StringBuilder();
        StringBuilder part = new StringBuilder();
        for (String line : lines) {
            if (part.length() + line.length() > LONGEST) {
                text.append(block(part));
                part.setLength(0);
            }
            part.append("        ").append(line).append('\n');
        }
        return text.append(block(part)).toString().stripTrailing();
    }

    private static String block(StringBuilder part) {
        return "        \"\"\"\n" + part + "        \"\"\",\n";
    }
}
