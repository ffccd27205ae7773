/**
 * What people keep in files: experiments as JSON with their tables beside them. Start reading at
 * {@link activationlab.session.TrainingFile}.
 */
@NullMarked
package activationlab.session;

import org.jspecify.annotations.NullMarked;
