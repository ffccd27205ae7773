package activationlab.activation;

import java.util.List;

/** What an activation is called and what is said about it. Safe on any thread. */
record Card(String id, List<String> aliases, String title, Family family, Text text) {
    /** The words for people. */
    record Text(String formula, String note, Code code) {}

    static Card of(String id, String title, Family family, String formula) {
        return new Card(id, List.of(), title, family, new Text(formula, "", new Code("", "")));
    }

    Card note(String note) {
        return new Card(id, aliases, title, family, new Text(text.formula(), note, text.code()));
    }

    Card code(String value, String slope) {
        return new Card(id, aliases, title, family, new Text(text.formula(), text.note(), new Code(value, slope)));
    }

    Card alias(String alias) {
        return new Card(id, List.of(alias), title, family, text);
    }
}
