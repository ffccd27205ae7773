package activationlab.activation;

/**
 * How an activation is computed, in the language of typed formulas, for programs in other languages: nothing overflows
 * for inputs of a thousand, and tails keep their digits. Parameters appear by their id. Immutable, safe on any thread.
 *
 * @param value the function of {@code x}
 * @param slope its derivative; at a kink the slope that training uses
 */
public record Code(String value, String slope) {}
