package activationlab.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files that are whole or not there: beside their place first, then moved into it, so that nobody ever finds
 * half of one. Safe on any thread.
 */
public final class WholeFile {
    private WholeFile() {}

    /** What goes into a file. */
    @FunctionalInterface
    public interface Filling {
        /** Writes all of it; need not close. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param file is replaced if it exists
     * @throws IOException with a message in words if the folder is missing or cannot be written to; no file is left
     */
    public static void write(Path file, Filling filling) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(); // links stay links
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException("cannot write " + file + ": it is a folder, wanted the name of a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("cannot write " + file + ": folder " + folder + " does not exist");
        }
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                fill(target, filling, StandardOpenOption.WRITE); // a device or pipe cannot be replaced
            } else {
                replace(target, filling);
            }
        } catch (IOException e) {
            throw new IOException("cannot write " + file + ": " + reason(e, folder), e);
        }
    }

    private static void replace(Path target, Filling filling) throws IOException {
        // Not Files.createTempFile: its file would stay unreadable for others.
        Path unfinished = target.resolveSibling("." + target.getFileName() + "." + System.nanoTime() + ".part");
        try {
            fill(unfinished, filling, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void fill(Path file, Filling filling, OpenOption... options) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, options)) {
            filling.write(out);
        }
    }

    private static String reason(IOException e, Path folder) {
        if (e instanceof AccessDeniedException) {
            return "no permission to write into folder " + folder;
        }
        if (e instanceof FileSystemException failed) {
            String known = failed.getReason();
            return known == null ? "folder " + folder + " takes no files" : known;
        }
        return String.valueOf(e.getMessage());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
