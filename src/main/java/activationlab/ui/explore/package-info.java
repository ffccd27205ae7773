/**
 * The page of curves: choose activations, turn parameters, read values, slopes, traits. Start reading at {@link
 * activationlab.ui.explore.ExplorePage}.
 *
 * <p>Another way of looking at the chosen activations takes a record of what it remembers, which implements {@link
 * activationlab.session.LensState} and has its first value and its name in {@link activationlab.session.Lenses}, and a
 * class here that implements {@link activationlab.ui.explore.Lens} and has a line in the constructor of the page. Undo,
 * redo, saving and the switch above the page then come by themselves. Controls keep nothing of their own: {@link
 * activationlab.ui.control.Link} ties each to a part of the record. {@link activationlab.ui.explore.CurvesLens} is an
 * example; a lens on the one activation in focus extends {@link activationlab.ui.explore.FocusLens}.
 */
@NullMarked
package activationlab.ui.explore;

import org.jspecify.annotations.NullMarked;
