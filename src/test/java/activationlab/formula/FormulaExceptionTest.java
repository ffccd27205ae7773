package activationlab.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaExceptionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';                      column 1: found the end, expected a number, a name or '('",
                "x +;                     column 4: found the end, expected a number, a name or '('",
                "max();                   column 5: found ')', expected a number, a name or '('",
                "max(x,);                 column 7: found ')', expected a number, a name or '('",
                "x * * 2;                 column 5: found '*', expected a number, a name or '('",
                "(x;                      column 3: found the end, expected an operator or ')'",
                "x);                      column 2: found ')', expected an operator or the end",
                "x 2;                     column 3: found '2', expected an operator or the end",
                "0,1x;                    column 2: found ',', expected an operator or the end",
                "1..2;                    column 3: found '.2', expected an operator or the end",
                "max(x 3);                column 7: found '3', expected an operator, ',' or ')'",
                "sin x;                   column 5: found 'x', expected '(' after sin",
                "sin^2(x);                column 4: found '^', expected '(' after sin",
                "tanh;                    column 5: found the end, expected '(' after tanh",
                "sin(x, 2);               column 6: found ',', expected ')', since sin takes 1 argument",
                "pow(x, 2, 3);            column 9: found ',', expected ')', since pow takes 2 arguments",
                "where(x, 1);             column 11: found ')', expected ',' and argument 3 of where",
                "sigmod(x);               column 1: found 'sigmod', expected a function, perhaps 'sigmoid'",
                "1 + Leakyrelu(x);        column 5: found 'Leakyrelu', expected a function, perhaps 'leaky_relu'",
                "scale(x);                column 1: found 'scale', expected a function, or 'scale*(' for a product",
                "softmax(x);              column 1: found 'softmax', expected a function of one number",
                "swish(x, 2);             column 10: found '2', expected 'beta='",
                "swish(x, gamma=2);       column 10: found 'gamma', expected 'beta='",
                "rrelu(x, a=2);           column 10: found 'a', expected 'lower=' or 'upper='",
                "swish(x, beta 2);        column 15: found '2', expected '=' and the value of beta",
                "tanh(x, beta=1);         column 7: found ',', expected ')', since tanh has no parameters",
                "swish(x, beta=1, beta=2);column 16: found ',', expected ')', since swish has no more parameters",
                "leaky_relu(x, alpha=3);  column 21: found '3', expected alpha in 0.0..1.0",
                "leaky_relu(x, alpha=x);  column 21: found 'x', expected a number or one name as the value of alpha",
                "leaky_relu(x, alpha=2a); column 21: found '2', expected a number or one name as the value of alpha",
                "x < 1 < 2;               column 7: found '<', expected 'and' between two comparisons",
                "x = 2;                   column 3: found '=', expected '==' to compare",
                "x > 0 ? 1;               column 10: found the end, expected an operator or ':' and the other value",
                "1e999x;                  column 1: found '1e999', expected a number up to 1.7976931348623157E308",
                "x⁻;                      column 2: found '⁻', expected 1 to 9 raised digits",
                "x $ 2;                   column 3: found '$', expected a number, a name or an operator",
                "é;                       column 1: found 'é', expected a number, a name or an operator",
                "x+\uD83D\uDE00+;         column 3: found '\uD83D\uDE00', expected a number, a name or an operator",
            })
    void saysWhereWhatAndWhatInstead(String typed, String message) {
        assertThatThrownBy(() -> Formula.parse(typed))
                .isInstanceOf(FormulaException.class)
                .hasMessage(message);
    }

    @Test
    void namesCharactersThatCannotBeSeen() {
        assertThatThrownBy(() -> Formula.parse("x\u0007"))
                .hasMessage("column 2: found U+0007, expected a number, a name or an operator");
        assertThatThrownBy(() -> Formula.parse("x\u202e"))
                .hasMessage("column 2: found U+202E, expected a number, a name or an operator");
    }

    @Test
    void countsColumnsInCharactersNotInTheirEncoding() {
        assertThatExceptionOfType(FormulaException.class)
                .isThrownBy(() -> Formula.parse("α + \uD83D\uDE00"))
                .satisfies(e -> assertThat(e.column()).isEqualTo(5));
        assertThatThrownBy(() -> Formula.parse("α²+")).hasMessageStartingWith("column 4: found the end");
    }

    @Test
    void refusesWhatIsTooLongTooDeepOrTooLarge() {
        refuses("x".repeat(501), "column 501: found more text, expected at most 500 characters");
        refuses("(".repeat(60), "column 51: found '(', expected at most 50 levels of nesting");
        refuses("-".repeat(60) + "x", "column 50: found '-', expected at most 50 levels of nesting");
        refuses("2^".repeat(60) + "x", "column 100: found '^', expected at most 50 levels of nesting");
        refuses("not ".repeat(60) + "x", "column 197: found 'not', expected at most 50 levels of nesting");
        refuses("x?1:".repeat(60) + "x", "column 199: found '1', expected at most 50 levels of nesting");
        refuses("x*".repeat(200) + "x", "column 302: found '*', expected the end: a formula has at most 300 parts");
        refuses("a".repeat(33), "column 1: found '" + "a".repeat(32) + "…', expected a name of at most 32 letters");
        refuses(
                "1+".repeat(140) + "1",
                "column 282: found a formula too long when written in full, expected a shorter one");
    }

    private static void refuses(String typed, String message) {
        assertThatThrownBy(() -> Formula.parse(typed))
                .isInstanceOf(FormulaException.class)
                .hasMessage(message);
    }
}
