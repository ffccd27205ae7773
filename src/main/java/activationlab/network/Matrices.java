package activationlab.network;

import org.ejml.data.DMatrixRMaj;

/** Copies between rows and EJML's matrices. */
final class Matrices {
    private Matrices() {}

    /** A block of a table: so many rows from the first, and the columns from one to before another. */
    record Block(int rows, int from, int to) {
        int columns() {
            return to - from;
        }
    }

    static DMatrixRMaj copy(double[][] rows, Block block) {
        DMatrixRMaj matrix = new DMatrixRMaj(block.rows, block.columns());
        for (int r = 0; r < block.rows; r++) {
            System.arraycopy(rows[r], block.from, matrix.data, r * block.columns(), block.columns());
        }
        return matrix;
    }

    static void fill(double[][] rows, Block block, DMatrixRMaj matrix) {
        if (matrix.numRows != block.rows || matrix.numCols != block.columns()) {
            throw new IllegalArgumentException("matrix is " + matrix.numRows + " x " + matrix.numCols + ", wanted "
                    + block.rows + " x " + block.columns());
        }
        for (int r = 0; r < block.rows; r++) {
            System.arraycopy(matrix.data, r * block.columns(), rows[r], block.from, block.columns());
        }
    }
}
