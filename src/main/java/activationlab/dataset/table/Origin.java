package activationlab.dataset.table;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the text of a table comes from, to be read as often as needed. Safe on any thread. */
final class Origin {
    private static final int START = 64 << 10;
    private static final char MARK = '\uFEFF';

    private final Path file;
    private final Opening opening;

    private Origin(Path file, Opening opening) {
        this.file = file;
        this.opening = opening;
    }

    /** Opens a stream of bytes anew. */
    interface Opening {
        Bytes open() throws IOException;
    }

    /** Bytes, and how many there are. */
    record Bytes(InputStream stream, long size) {}

    static Origin of(Path file) {
        return new Origin(file, () -> new Bytes(Files.newInputStream(file), Files.size(file)));
    }

    /** @param name what it is called in messages */
    static Origin of(String name, Opening opening) {
        return new Origin(Path.of(name), opening);
    }

    Path file() {
        return file;
    }

    /** Returns the first lines, without a line that is cut. */
    String start() throws IOException {
        try (Text text = open()) {
            char[] chars = new char[START];
            int count = 0;
            int read = 0;
            while (count < START && read >= 0) {
                count += read;
                read = text.reader().read(chars, count, START - count);
            }
            String start = new String(chars, 0, count);
            int end = start.lastIndexOf('\n');
            return count < START || end < 0 ? start : start.substring(0, end + 1);
        }
    }

    /** Opens the text, past the byte order mark that some editors write. */
    Text open() throws IOException {
        Bytes bytes = opening.open();
        Counter counter = new Counter(bytes.stream());
        Reader reader =
                new BufferedReader(new InputStreamReader(counter, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return new Text(reader, counter, bytes.size());
    }

    /** Text that is being read. */
    record Text(Reader reader, Counter counter, long size) implements AutoCloseable {
        /** Returns how much of it has been read, from 0 to 1. */
        double share() {
            return size <= 0 ? 0 : Math.min(1, (double) counter.count / size);
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    /** Counts bytes on their way. */
    private static final class Counter extends FilterInputStream {
        private long count;

        Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
