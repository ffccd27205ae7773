/** Figures as files, painted with Java2D, without a screen. Start reading at {@link activationlab.export.PngWriter}. */
@NullMarked
package activationlab.export;

import org.jspecify.annotations.NullMarked;
