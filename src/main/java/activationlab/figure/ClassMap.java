package activationlab.figure;

import java.util.List;

/**
 * A grid of cells that each belong to a class: its color, the stronger the surer.
 *
 * @param classes the number of the class of each cell
 * @param strengths how sure that is, from 0 to 1, on the same grid
 * @param inks the colors of the classes
 */
public record ClassMap(Cells classes, Cells strengths, List<Ink> inks) implements Mark {
    public ClassMap {
        inks = List.copyOf(inks);
        if (classes.columns() != strengths.columns() || classes.rows() != strengths.rows()) {
            throw new IllegalArgumentException("classes on " + classes.columns() + " x " + classes.rows()
                    + " cells, strengths on " + strengths.columns() + " x " + strengths.rows() + ", wanted the same");
        }
    }
}
