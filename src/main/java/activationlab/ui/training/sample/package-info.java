/**
 * The view where a person says which samples are learned: generated, bundled, from a file or drawn. Start reading at
 * {@link activationlab.ui.training.sample.SamplesView}.
 */
@NullMarked
package activationlab.ui.training.sample;

import org.jspecify.annotations.NullMarked;
