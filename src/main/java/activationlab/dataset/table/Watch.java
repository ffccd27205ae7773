package activationlab.dataset.table;

/** Is told how far a long reading has come, on the thread that reads, and says whether it goes on. */
@FunctionalInterface
public interface Watch {
    /** Reads to the end. */
    Watch NONE = share -> true;

    /**
     * Takes note.
     *
     * @param share how much is done, from 0 to 1, never less than before
     * @return whether to go on
     */
    boolean goesOn(double share);
}
