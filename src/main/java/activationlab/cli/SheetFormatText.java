package activationlab.cli;

import activationlab.export.SheetFormat;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Formats of tables as text, which is the end of a file's name. */
final class SheetFormatText implements ITypeConverter<SheetFormat> {
    @Override
    public SheetFormat convert(String text) {
        return Arrays.stream(SheetFormat.values())
                .filter(one -> one.extension().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("got '" + text + "', wanted csv or md"));
    }
}
