/**
 * Samples from CSV files: guessing the format, reading columns, choosing what is to be learned. Start reading at
 * {@link activationlab.dataset.table.TableReader}.
 */
@NullMarked
package activationlab.dataset.table;

import org.jspecify.annotations.NullMarked;
