/**
 * What people keep in files: experiments as JSON with their tables beside them, and views of a page. Start reading at
 * {@link activationlab.session.TrainingFile} and {@link activationlab.session.ExploreView}.
 */
@NullMarked
package activationlab.session;

import org.jspecify.annotations.NullMarked;
