/** Activations and networks as programs in other languages. Start reading at {@link activationlab.code.CodeWriter}. */
@NullMarked
package activationlab.code;

import org.jspecify.annotations.NullMarked;
