package activationlab.plot;

import activationlab.dataset.Names;
import activationlab.figure.Ink;
import activationlab.figure.Marker;
import activationlab.figure.Role;
import java.util.List;
import java.util.stream.IntStream;

/** Color and marker of each class, the same in all charts. Safe on any thread. */
public final class ClassLook {
    // The first two are those of two classes; neighbors in this order differ for every eye.
    private static final List<Ink> INKS = List.of(
            Role.CLASS_A,
            Role.CLASS_B,
            Role.CURVE_3,
            Role.CURVE_4,
            Role.CURVE_5,
            Role.CURVE_6,
            Role.CURVE_8,
            Role.CURVE_7);
    private static final List<Marker> MARKERS = List.of(
            Marker.CIRCLE,
            Marker.DIAMOND,
            Marker.TRIANGLE,
            Marker.SQUARE,
            Marker.TRIANGLE_DOWN,
            Marker.HEXAGON,
            Marker.PLUS,
            Marker.CROSS);

    private ClassLook() {}

    /** Returns the color of a class, counted from 0; from the ninth on, colors come again. */
    public static Ink ink(int label) {
        return INKS.get(label % INKS.size());
    }

    /** Returns the marker of a class; with the color it tells 64 classes apart. */
    public static Marker marker(int label) {
        return MARKERS.get((label + label / INKS.size()) % MARKERS.size());
    }

    /** Returns what a class is called where nothing else says that it is one. */
    public static String name(Names names, int label) {
        String name = names.classes().get(label);
        return name.chars().allMatch(Character::isDigit) ? names.target() + " " + name : name;
    }

    /** Returns the colors of the first classes. */
    static List<Ink> inks(int classes) {
        return IntStream.range(0, classes).mapToObj(ClassLook::ink).toList();
    }
}
