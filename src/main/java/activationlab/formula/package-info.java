/**
 * Formulas that people type, as activations with exact derivatives. Start reading at
 * {@link activationlab.formula.Formula}; the way of a text is {@code Lexer}, {@code Parser}, {@code Expression},
 * {@code Translator}, {@code Graph}, {@code Tangents}, {@code Program}.
 */
@NullMarked
package activationlab.formula;

import org.jspecify.annotations.NullMarked;
