/**
 * The page of curves: choose activations, turn parameters, read values, slopes, traits. Start reading at {@link
 * activationlab.ui.explore.ExplorePage}.
 */
@NullMarked
package activationlab.ui.explore;

import org.jspecify.annotations.NullMarked;
