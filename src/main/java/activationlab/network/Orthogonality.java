package activationlab.network;

/** Makes matrices orthogonal by Gram and Schmidt's method, with the same bits on every machine. */
final class Orthogonality {
    private Orthogonality() {}

    /**
     * Makes rows, or columns if these are fewer, orthonormal.
     *
     * @param matrix of full rank in its first {@code rows} rows and {@code columns} columns, modified there
     */
    static void impose(double[][] matrix, int rows, int columns) {
        if (rows <= columns) {
            orthonormalize(matrix, rows, columns);
            return;
        }
        double[][] turned = new double[columns][rows];
        for (int c = 0; c < columns; c++) {
            for (int r = 0; r < rows; r++) {
                turned[c][r] = matrix[r][c];
            }
        }
        orthonormalize(turned, columns, rows);
        for (int c = 0; c < columns; c++) {
            for (int r = 0; r < rows; r++) {
                matrix[r][c] = turned[c][r];
            }
        }
    }

    private static void orthonormalize(double[][] vectors, int count, int length) {
        for (int v = 0; v < count; v++) {
            // What rounding leaves of the earlier directions in a first round, a second one takes away.
            for (int round = 0; round < 2; round++) {
                for (int earlier = 0; earlier < v; earlier++) {
                    double share = Sums.dot(vectors[v], vectors[earlier], length);
                    add(vectors[v], -share, vectors[earlier], length);
                }
                double size = Math.sqrt(Sums.dot(vectors[v], vectors[v], length));
                for (int i = 0; i < length; i++) {
                    vectors[v][i] /= size;
                }
            }
        }
    }

    private static void add(double[] sum, double factor, double[] x, int length) {
        for (int i = 0; i < length; i++) {
            sum[i] = Math.fma(factor, x[i], sum[i]);
        }
    }
}
