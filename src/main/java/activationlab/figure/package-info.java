/**
 * A figure is plain values (axes, marks, inks); one painter draws it on any surface: screen, PNG, later SVG and PDF.
 * Start reading at {@link activationlab.figure.Figure}, then {@link activationlab.figure.FigurePainter}.
 */
@NullMarked
package activationlab.figure;

import org.jspecify.annotations.NullMarked;
