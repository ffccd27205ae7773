package activationlab.dataset.table;

import activationlab.dataset.Material;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** Data sets that come with the program. Safe on any thread. */
public enum Bundled {
    IRIS(
            "iris",
            "Iris",
            "R. A. Fisher, The use of multiple measurements in taxonomic problems, Annals of Eugenics 7, 1936."
                    + " UCI Machine Learning Repository, doi.org/10.24432/C56C76 (CC BY 4.0), samples 35 and 38 as in"
                    + " Fisher's paper. 150 flowers, in cm.",
            "iris.csv"),
    BREAST_CANCER(
            "breast-cancer",
            "Breast Cancer",
            "W. H. Wolberg, W. N. Street, O. L. Mangasarian, Breast Cancer Wisconsin (Diagnostic), 1993."
                    + " UCI Machine Learning Repository, doi.org/10.24432/C5DW2B (CC BY 4.0). 569 samples, 30 features"
                    + " of cell nuclei.",
            "breast_cancer.csv");

    private final String id;
    private final String title;
    private final String citation;
    private final String resource;

    Bundled(String id, String title, String citation, String resource) {
        this.id = id;
        this.title = title;
        this.citation = citation;
        this.resource = resource;
    }

    /** Returns the set with a title, if there is one. */
    public static Optional<Bundled> titled(String title) {
        return Arrays.stream(values()).filter(set -> set.title.equals(title)).findFirst();
    }

    /** Returns the name on the command line. */
    public String id() {
        return id;
    }

    /** Returns the name shown to people. */
    public String title() {
        return title;
    }

    /** Returns who made it, and where it comes from. */
    public String citation() {
        return citation;
    }

    /** Reads all columns. */
    public Table table() {
        Origin origin = Origin.of(resource, this::open);
        return TableReader.read(origin, TableReader.guess(origin), Watch.NONE).orElseThrow();
    }

    /** Reads the samples, the kind to be learned. */
    public Material material() {
        Table table = table();
        return Selection.guess(table).material(table, title);
    }

    private Origin.Bytes open() throws IOException {
        URL url = Objects.requireNonNull(Bundled.class.getResource(resource), resource);
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        InputStream stream = connection.getInputStream();
        return new Origin.Bytes(stream, connection.getContentLengthLong());
    }
}
