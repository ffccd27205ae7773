package activationlab.cli;

import activationlab.export.Letters;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Ways of writing letters as text. */
final class LettersText implements ITypeConverter<Letters> {
    @Override
    public Letters convert(String text) {
        return Arrays.stream(Letters.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("got '" + text + "', wanted text or outlines"));
    }
}
