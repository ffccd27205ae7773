package activationlab.cli;

import activationlab.export.FigureFormat;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Formats of figures as text, which is the end of a file's name. */
final class FigureFormatText implements ITypeConverter<FigureFormat> {
    @Override
    public FigureFormat convert(String text) {
        return Arrays.stream(FigureFormat.values())
                .filter(one -> one.extension().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("got '" + text + "', wanted "
                        + Arrays.stream(FigureFormat.values())
                                .map(FigureFormat::extension)
                                .collect(Collectors.joining(", "))));
    }

    /** Returns the ends of all names, the last one after {@code word}. */
    static String ends(String word) {
        String all = Arrays.stream(FigureFormat.values())
                .map(one -> "." + one.extension())
                .collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return all.substring(0, last) + " " + word + all.substring(last + 1);
    }
}
