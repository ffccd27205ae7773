package activationlab.formula;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Runs a program with one result, or its product with another row. Safe on any thread; its rows are kept for the next
 * run, so that only a crowd of threads ever allocates.
 */
final class Calculator {
    /** Sets of rows kept at most: the trainer, the screen, and a few more. */
    private static final int KEPT = 4;

    private final Program program;
    private final AtomicReferenceArray<double[][]> idle = new AtomicReferenceArray<>(KEPT);

    Calculator(Program program) {
        this.program = program;
    }

    /** Returns the result for one input. */
    double at(double x) {
        double[][] rows = take();
        rows[Program.INPUT][0] = x;
        program.run(rows, 1);
        double result = rows[program.result(0)][0];
        keep(rows);
        return result;
    }

    /** Writes the results for the first n inputs. */
    void values(double[] z, double[] out, int n) {
        double[][] rows = take();
        for (int from = 0; from < n; from += Program.ROW) {
            int count = Math.min(Program.ROW, n - from);
            System.arraycopy(z, from, rows[Program.INPUT], 0, count);
            program.run(rows, count);
            System.arraycopy(rows[program.result(0)], 0, out, from, count);
        }
        keep(rows);
    }

    /** Writes the results for the first n inputs times {@code upstream}. */
    void products(double[] z, double[] upstream, double[] out, int n) {
        double[][] rows = take();
        for (int from = 0; from < n; from += Program.ROW) {
            int count = Math.min(Program.ROW, n - from);
            System.arraycopy(z, from, rows[Program.INPUT], 0, count);
            program.run(rows, count);
            multiply(rows[program.result(0)], upstream, out, from, count);
        }
        keep(rows);
    }

    private static void multiply(double[] slopes, double[] upstream, double[] out, int from, int count) {
        for (int i = 0; i < count; i++) {
            out[from + i] = upstream[from + i] * slopes[i];
        }
    }

    private double[][] take() {
        for (int i = 0; i < KEPT; i++) {
            double[][] rows = idle.getAndSet(i, null);
            if (rows != null) {
                return rows;
            }
        }
        return program.newRows();
    }

    private void keep(double[][] rows) {
        for (int i = 0; i < KEPT; i++) {
            if (idle.compareAndSet(i, null, rows)) {
                return;
            }
        }
    }
}
