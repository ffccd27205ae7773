package activationlab.cli;

import activationlab.scale.Range;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Ranges as text: {@code -5:5}. */
final class RangeText implements ITypeConverter<Range> {
    @Override
    public Range convert(String text) {
        String[] ends = text.split(":", -1);
        if (ends.length != 2) {
            throw new TypeConversionException("got '" + text + "', wanted FROM:TO such as -5:5");
        }
        try {
            return Range.of(Decimal.parse(ends[0]), Decimal.parse(ends[1]));
        } catch (BadInput | IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
