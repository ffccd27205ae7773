package activationlab.ui.explore;

import activationlab.activation.Trait;
import activationlab.activation.Traits;
import activationlab.export.Sheet;
import activationlab.export.TraitsSheet;
import activationlab.figure.Stroke;
import activationlab.scale.NumberText;
import activationlab.session.TableState;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.Hint;
import activationlab.ui.control.Link;
import activationlab.ui.control.StatusLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The traits of the chosen activations, or of all, as a table to sort and to take along. JavaFX thread only. */
final class TableLens implements Lens {
    private final ExploreModel model;
    private final ObjectProperty<TableState> state;
    private final Findings findings = Findings.onThisMachine();
    private final TraitGrid grid;
    private final Label reading = new Label();
    private final VBox card = new VBox();
    private final List<Node> tools;
    private List<Choice> drawn = List.of();
    private boolean marking;

    TableLens(ExploreModel model, ChartDesk desk, StatusLine status) {
        this.model = model;
        this.state = model.state(TableState.class);
        this.grid = new TraitGrid(state, desk.appearance());
        this.tools = List.of(everything(), new ColumnMenu(state), new SheetMenu(this::sheet, status));
        Label title = new Label("Traits, computed from samples");
        title.getStyleClass().add("card-title");
        reading.getStyleClass().add("reading");
        reading.setWrapText(true);
        VBox.setVgrow(grid, Priority.ALWAYS);
        card.getStyleClass().addAll("card", "table-card");
        card.getChildren().addAll(title, grid, reading);
        grid.getSelectionModel().selectedItemProperty().subscribe(this::picked);
        desk.appearance().chartFactor().subscribe(ignored -> grid.fit());
    }

    @Override
    public Class<TableState> stateType() {
        return TableState.class;
    }

    @Override
    public String title() {
        return "Table";
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public List<Node> tools() {
        return tools;
    }

    @Override
    public boolean needsCurves() {
        return !state.get().everything();
    }

    @Override
    public void refresh(List<Choice> chosen) {
        drawn = state.get().everything() ? List.copyOf(model.choices()) : chosen;
        findings.want(drawn.stream().map(Choice::activation).toList(), measured());
        fill();
    }

    @Override
    public void pulse(long now) {
        if (findings.takeNews()) {
            fill();
        }
    }

    @Override
    public void hidden() {
        findings.want(List.of(), false);
    }

    private void fill() {
        marking = true;
        grid.show(drawn.stream().map(this::row).toList());
        Choice focus = model.focusProperty().get();
        grid.mark(focus == null || !drawn.contains(focus) ? Optional.empty() : Optional.of(row(focus)));
        marking = false;
        reading.setText(words(grid.getItems()));
    }

    /** Says where the traits of the rows were searched for, and what the numbers are. */
    private String words(List<TraitRow> rows) {
        String searched = rows.stream()
                .flatMap(row -> row.traits().stream())
                .map(Traits::searched)
                .distinct()
                .map(range -> NumberText.shortest(range.min(), 4) + ".." + NumberText.shortest(range.max(), 4))
                .collect(Collectors.joining(" or, typed ones, "));
        String costs = measured() ? "; ns are per element, measured on this machine." : ".";
        return searched.isEmpty()
                ? "Searching."
                : "Searched over x = " + searched
                        + " and far out. Means, variances and what is exactly 0 are for z ~ N(0, 1)" + costs;
    }

    private boolean measured() {
        return state.get().columns().stream().anyMatch(Trait::measured);
    }

    private TraitRow row(Choice choice) {
        Optional<Stroke> stroke = choice.shown() ? Optional.of(Stroke.slot(choice.slot())) : Optional.empty();
        return new TraitRow(
                choice.activation(), stroke, findings.traits(choice.activation()), findings.cost(choice.activation()));
    }

    /** A row that is picked brings its curve into focus, if it has one. */
    private void picked(@Nullable TraitRow row) {
        if (row != null && !marking) {
            drawn.stream()
                    .filter(choice -> choice.shown() && choice.activation().equals(row.activation()))
                    .findFirst()
                    .ifPresent(model.focusProperty()::set);
        }
    }

    /** Returns what is seen: the rows whose traits are found, in their order. */
    private Sheet sheet() {
        List<TraitsSheet.Entry> entries = grid.getItems().stream()
                .flatMap(row -> row.traits().stream()
                        .map(traits -> new TraitsSheet.Entry(row.activation(), traits, row.cost())))
                .toList();
        return new TraitsSheet(entries, state.get().columns()).text();
    }

    private CheckBox everything() {
        CheckBox box = new CheckBox("all activations");
        box.setId("table-everything");
        Hint.on(box, "List every activation there is, not only the chosen ones");
        Link.choice(state, box.selectedProperty(), TableState::everything, TableState::withEverything);
        return box;
    }
}
