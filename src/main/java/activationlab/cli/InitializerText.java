package activationlab.cli;

import activationlab.network.Initializer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Initializers as text: the name of the constant, or its first word for the usual one of that name. */
final class InitializerText implements ITypeConverter<Initializer> {
    @Override
    public Initializer convert(String text) {
        return switch (text) {
            case "glorot" -> Initializer.GLOROT_UNIFORM;
            case "he" -> Initializer.HE_NORMAL;
            case "lecun" -> Initializer.LECUN_NORMAL;
            case "default" -> Initializer.FAN_IN_UNIFORM;
            default -> byName(text);
        };
    }

    private static Initializer byName(String text) {
        return Arrays.stream(Initializer.values())
                .filter(one -> name(one).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("got '" + text
                        + "', wanted one of glorot, he, lecun, default, "
                        + Arrays.stream(Initializer.values())
                                .map(InitializerText::name)
                                .collect(Collectors.joining(", "))));
    }

    private static String name(Initializer initializer) {
        return initializer.name().toLowerCase(Locale.ROOT);
    }
}
