package activationlab.figure;

/** Something drawn in a panel, in the values of its axes. */
public sealed interface Mark
        permits Curve, Points, Bars, Histogram, Band, AreaBand, Rule, Note, Heatmap, ClassMap, ContourLine, Tiles {}
