/**
 * What is inside the running network: what its units answer, and its weights. Start reading at
 * {@link activationlab.ui.training.inside.InsideView}.
 */
@NullMarked
package activationlab.ui.training.inside;

import org.jspecify.annotations.NullMarked;
