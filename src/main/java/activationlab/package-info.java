/** Activation Lab. Start reading at {@link activationlab.Main}. */
@NullMarked
package activationlab;

import org.jspecify.annotations.NullMarked;
