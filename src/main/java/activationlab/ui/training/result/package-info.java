/**
 * What the running network answers: regions, confusion, single answers. Start reading at
 * {@link activationlab.ui.training.result.ResultsView}.
 */
@NullMarked
package activationlab.ui.training.result;

import org.jspecify.annotations.NullMarked;
