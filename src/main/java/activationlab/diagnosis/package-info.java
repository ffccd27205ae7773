/**
 * What the numbers of a training run mean, in sentences. Start reading at {@link activationlab.diagnosis.Finding}.
 */
@NullMarked
package activationlab.diagnosis;

import org.jspecify.annotations.NullMarked;
