/**
 * What is asked about one function: what it does at a place, to a bell of inputs, to a row of logits. Start reading at
 * {@link activationlab.analysis.Scan}.
 */
@NullMarked
package activationlab.analysis;

import org.jspecify.annotations.NullMarked;
