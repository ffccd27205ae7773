package activationlab.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is typed is either a formula that works or an error with a column: nothing crashes, nothing hangs. */
class FuzzTest {
    private static final List<String> PIECES = List.of(
            "x",
            "x",
            "a",
            "α",
            "pi",
            "e",
            "1",
            "2.5",
            ".5",
            "1e3",
            "1e-400",
            "(",
            ")",
            "(",
            ")",
            ",",
            "+",
            "-",
            "−",
            "*",
            "/",
            "^",
            "**",
            "²",
            "⁻¹",
            "<",
            "<=",
            "≥",
            "==",
            "!=",
            "=",
            "?",
            ":",
            "and",
            "or",
            "not",
            "!",
            "&&",
            "||",
            " ",
            "sigmoid(",
            "max(",
            "where(",
            "pow(",
            "swish(x, beta=",
            "leaky_relu(",
            "alpha=",
            "floor(",
            "exp(",
            "sqrt(",
            "abs(",
            "erf(",
            "softmax(",
            "foo(",
            "_",
            ".",
            "#",
            "\uD83D\uDE00",
            "\uD83D",
            "\u0000",
            "é",
            "√",
            "x(",
            "tan(");

    private final Random random = new Random(31337);
    private int formulas;

    @Test
    void survivesRandomWords() {
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int k = random.nextInt(1, 14); k > 0; k--) {
                typed.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            survives(typed.toString());
        }
        assertThat(formulas).isGreaterThan(300);
    }

    @Test
    void survivesMutatedFormulas() {
        RandomFormulas drawn = new RandomFormulas(7);
        for (int i = 0; i < 10_000; i++) {
            survives(mutated(Printer.print(drawn.draw(1 + i % 4))));
        }
        assertThat(formulas).isGreaterThan(1500);
    }

    @Test
    void survivesTheLargestFormulas() {
        for (String piece : List.of(
                "x+",
                "x*x-",
                "x/",
                "x^",
                "(",
                "-",
                "x(",
                "exp(",
                "1+1/(",
                "sin x",
                "max(x,",
                "x?x:",
                "not ",
                "floor(9x)+",
                "x^x+",
                "sqrt(x-",
                "abs(x-.1)+",
                "e^-x*(",
                "tan(x)+",
                "clamp(x,-1,1)+",
                "x²",
                "x<x+",
                "where(x>0,x,",
                "swish(",
                "erf(x)*",
                "x^1.5+",
                "2^x^",
                "a+")) {
            for (int times = 1; times <= 500 / piece.length(); times += 3) {
                survives(piece.repeat(times) + "x" + ")".repeat(piece.contains("(") ? times : 0));
            }
        }
        assertThat(formulas).isGreaterThan(100);
    }

    private String mutated(String text) {
        StringBuilder typed = new StringBuilder(text);
        for (int k = random.nextInt(4); k > 0; k--) {
            int at = random.nextInt(typed.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> typed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> typed.delete(at, Math.min(typed.length(), at + 1 + random.nextInt(3)));
                default -> typed.insert(at, text.substring(random.nextInt(text.length())));
            }
        }
        return typed.toString();
    }

    private void survives(String typed) {
        Formula formula;
        try {
            formula = Formula.parse(typed);
        } catch (FormulaException e) {
            int characters = typed.codePointCount(0, typed.length());
            assertThat(e.column()).as(typed).isBetween(1, characters + 1);
            assertThat(e)
                    .hasMessageStartingWith("column " + e.column() + ": found ")
                    .hasMessageContaining(", expected ");
            return;
        }
        formulas++;
        assertThat(Formula.parse(formula.text())).as(typed).isEqualTo(formula);
        double x = random.nextGaussian(0, 3);
        if (Double.isNaN(formula.value(x))) {
            assertThat(formula.slope(x))
                    .as("slope of %s, undefined at %s", formula, x)
                    .isNaN();
        }
        if (formulas % 50 == 0) {
            assertThat(formula.kinks()).hasSizeLessThanOrEqualTo(100);
            assertThat(formula.curvature(x)).isInstanceOf(Double.class);
        }
    }
}
