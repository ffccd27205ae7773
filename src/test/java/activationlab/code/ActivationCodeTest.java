package activationlab.code;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.formula.Formula;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivationCodeTest {
    private static final double TOLERANCE = 1e-12;

    private static final List<String> TYPED = List.of(
            "x/(1 + exp(-b*x))",
            "max(0.1x, x, -1)",
            "gelu(x) + 0.5",
            "swish(2x, beta=1.5) - mish(x)/2",
            "x < -1 or x > 2 ? x^3/9 : not (x == 0) ? sin(x)*erf(x) : 0",
            "clamp(x, -2, 2)*erfc(x/3) + sqrt(1 + x^2) + sign(x)*floor(abs(x))",
            "atan(x)^2 + ln(1 + x^2) + cosh(x/9) + tan(x/9) + min(x, cos(x))",
            "pow(2, x/5) + abs(x)^1.5 + log1p(x^2) + expm1(-x^2) + sinh(x/7) + tanh(x)",
            "7");

    @TempDir
    private Path folder = Path.of("");

    private static List<Activation> all() {
        List<Activation> all = new ArrayList<>(Catalog.all());
        Stream.of("leaky_relu", "elu", "celu", "swish", "softplus", "softshrink", "hardshrink")
                .map(Catalog::require)
                .forEach(f -> all.add(f.with(f.parameters().getFirst().id(), 0.7)));
        all.add(Catalog.require("relu").with("slope_at_zero", 0.5));
        TYPED.forEach(text -> all.add(Formula.parse(text)));
        return all;
    }

    private static List<Double> inputs() {
        List<Double> inputs = new ArrayList<>();
        for (double x = -8; x <= 8; x += 0.25) {
            inputs.add(x);
        }
        inputs.addAll(List.of(-1000.0, -40.1, -20.7, -1e-3, 1e-3, 1e-9, 0.0999, 0.1001, 20.7, 1000.0));
        return inputs;
    }

    private static void assertNear(String what, double wanted, double got) {
        if (Double.isNaN(wanted) || Double.isInfinite(wanted)) {
            return; // a typed formula may have no value there
        }
        assertThat(Math.abs(got - wanted))
                .as(what + ": " + got + ", wanted " + wanted)
                .isLessThanOrEqualTo(TOLERANCE * Math.max(1, Math.abs(wanted)));
    }

    @Test
    void javaProgramsGiveOurNumbers() throws Exception {
        List<Activation> all = all();
        Map<String, String> programs = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            String type = Spelling.type(all.get(i));
            String text = CodeWriter.activation(all.get(i), Language.JAVA);
            programs.put(type + i + ".java", text.replaceAll("\\b" + type + "\\b", type + i));
        }
        ClassLoader loader = JavaPrograms.compile(programs, folder);
        for (int i = 0; i < all.size(); i++) {
            Activation f = all.get(i);
            String name = Spelling.function(f, Language.JAVA);
            Class<?> type = loader.loadClass(Spelling.type(f) + i);
            Method value = type.getDeclaredMethod(name, double.class);
            Method slope = type.getDeclaredMethod(name + "Slope", double.class);
            value.setAccessible(true);
            slope.setAccessible(true);
            for (double x : inputs()) {
                assertNear(f + " at " + x, f.value(x), (double) value.invoke(null, x));
                assertNear(f + "' at " + x, f.slope(x), (double) slope.invoke(null, x));
            }
        }
    }

    @Test
    void numpyProgramsGiveOurNumbers() throws Exception {
        PythonPrograms.assumePresent("numpy");
        List<Activation> all = all();
        StringBuilder driver =
                new StringBuilder("import importlib\nimport numpy as np\nx = np.array(" + inputs() + ")\n");
        for (int i = 0; i < all.size(); i++) {
            String name = Spelling.function(all.get(i), Language.NUMPY);
            Files.writeString(folder.resolve("m" + i + ".py"), CodeWriter.activation(all.get(i), Language.NUMPY));
            driver.append("m = importlib.import_module('m").append(i).append("')\n");
            driver.append("print(*m.").append(name).append("(x).tolist())\n");
            driver.append("print(*m.").append(name).append("_slope(x).tolist())\n");
        }
        Files.writeString(folder.resolve("driver.py"), driver.toString());
        List<String> lines = PythonPrograms.run(folder, "driver.py");
        assertThat(lines).hasSize(2 * all.size());
        for (int i = 0; i < all.size(); i++) {
            Activation f = all.get(i);
            String[] values = lines.get(2 * i).split(" ", -1);
            String[] slopes = lines.get(2 * i + 1).split(" ", -1);
            for (int k = 0; k < inputs().size(); k++) {
                double x = inputs().get(k);
                assertNear(f + " at " + x, f.value(x), parsed(values[k]));
                assertNear(f + "' at " + x, f.slope(x), parsed(slopes[k]));
            }
        }
    }

    private static double parsed(String text) {
        return switch (text) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    @ParameterizedTest
    @CsvSource({"gelu, NUMPY", "gelu, JAVA", "leaky_relu, PYTORCH", "mish, KERAS", "erf(b*x) + x^2, PYTORCH"})
    void programsAreThoseOnRecord(String text, Language language) throws IOException {
        Activation f = Catalog.find(text).orElseGet(() -> Formula.parse(text));
        String name = CodeWriter.fileName(f, language);
        assertThat(CodeWriter.activation(f, language)).isEqualTo(golden(name + ".txt"));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = ActivationCodeTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyActivationIsWrittenInEveryLanguage() {
        for (Activation f : all()) {
            for (Language language : Language.values()) {
                String text = CodeWriter.activation(f, language);
                assertThat(text).contains("Activation Lab").endsWith("\n").doesNotContain("{{", "#0", "\t");
            }
        }
    }

    @Test
    void aNameCannotEndTheComment() {
        Formula evil = Formula.parse("x").named("\"\"\" */ \\u002a/ System.exit(1) // \n import os");
        assertThat(CodeWriter.activation(evil, Language.JAVA)).contains("* / ").doesNotContain("\\u", "\n import os");
        assertThat(CodeWriter.activation(evil, Language.NUMPY).split("\"\"\"", -1))
                .hasSize(7);
    }
}
