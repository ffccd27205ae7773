/** The Train page: a live network and what it does. Start reading at {@link activationlab.ui.training.TrainingPage}. */
@NullMarked
package activationlab.ui.training;

import org.jspecify.annotations.NullMarked;
