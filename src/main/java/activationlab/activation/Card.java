package activationlab.activation;

import java.util.List;

/** What an activation is called and what is said about it. Safe on any thread. */
record Card(String id, List<String> aliases, String title, Family family, Text text) {
    /** The words for people. */
    record Text(String formula, String note) {}

    static Card of(String id, String title, Family family, String formula) {
        return new Card(id, List.of(), title, family, new Text(formula, ""));
    }

    Card note(String note) {
        return new Card(id, aliases, title, family, new Text(text.formula(), note));
    }

    Card alias(String alias) {
        return new Card(id, List.of(alias), title, family, text);
    }
}
