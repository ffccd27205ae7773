package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.dataset.Dataset;
import activationlab.dataset.Material;
import activationlab.dataset.Names;
import activationlab.dataset.Problem;
import activationlab.dataset.Samples;
import activationlab.dataset.SeededRandom;
import activationlab.dataset.Standardization;
import activationlab.dataset.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivenTest {
    @Test
    void threeClassesOfFourFeaturesAreLearned() {
        Simulation simulation = new Simulation(experiment(threeClasses(4)));
        simulation.advance(600);
        Frame frame = simulation.frame();
        assertThat(frame.experiment().topology().outputs()).isEqualTo(3);
        assertThat(frame.testAccuracy()).isGreaterThan(0.9);
        assertThat(frame.prediction())
                .isEqualTo(new Prediction.None("The samples have 4 features: more than a plane can show."));
    }

    @Test
    void atTheStartSeveralClassesAreGuessed() {
        Frame frame = new Simulation(experiment(threeClasses(4))).frame();
        assertThat(frame.trainLoss()).isCloseTo(Math.log(3), within(1.5));
        assertThat(frame.testAccuracy()).isLessThan(0.9);
    }

    @Test
    void twoClassesInThePlaneHaveABoundaryAroundTheSamples() {
        Samples samples = new Samples(new double[][] {{10, 20, 10, 20}, {5, 6, 7, 8}}, new double[] {0, 1, 0, 1});
        Material material = new Material("points", Task.BINARY, Names.numbered(2, 2), samples);
        Prediction prediction =
                new Simulation(experiment(material).withTrainShare(0.5)).frame().prediction();
        assertThat(prediction).isInstanceOfSatisfying(DecisionGrid.class, grid -> {
            assertThat(grid.low()).isEqualTo(3.5);
            assertThat(grid.high()).isEqualTo(21.5);
        });
    }

    @Test
    void featuresAreStandardizedOnTheTrainingPart() {
        Recipe recipe = new Recipe(new Given(threeClasses(4)), 0.8, Scaling.STANDARDIZED);
        Samples train = recipe.draw(1).train();
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < train.count(); i++) {
            sum += train.feature(3, i);
            squares += train.feature(3, i) * train.feature(3, i);
        }
        assertThat(sum / train.count()).isCloseTo(0, within(1e-12));
        assertThat(squares / train.count()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aConstantFeatureIsHarmless() {
        double[][] features = {{1, 2, 3, 4, 5, 6}, {7, 7, 7, 7, 7, 7}};
        Material material = new Material(
                "constant", Task.BINARY, Names.numbered(2, 2), new Samples(features, new double[] {0, 1, 0, 1, 0, 1}));
        Experiment standardized =
                experiment(material).withRecipe(new Recipe(new Given(material), 0.5, Scaling.STANDARDIZED));
        Simulation simulation = new Simulation(standardized);
        simulation.advance(20);
        assertThat(simulation.failed()).isFalse();
        assertThat(simulation.frame().trainLoss()).isFinite();
    }

    @Test
    void aProblemTakesThePlaceOfGivenSamples() {
        Experiment given = experiment(threeClasses(3));
        assertThat(given.problem()).isEmpty();
        assertThat(given.withSamples(50)).isEqualTo(given);
        assertThat(given.withNoise(0.3).problem()).isEmpty();
        assertThat(given.withProblem(Problem.SPIRAL).problem()).contains(Problem.SPIRAL);
    }

    @Test
    void changingTheSourceStartsAgainWithItsSamples() {
        Simulation simulation = new Simulation(Experiment.standard());
        simulation.advance(5);
        simulation.retune(experiment(threeClasses(5)));
        Dataset dataset = simulation.frame().dataset();
        assertThat(simulation.step()).isZero();
        assertThat(dataset.features()).isEqualTo(5);
    }

    private static Experiment experiment(Material material) {
        Experiment standard = Experiment.standard();
        return standard.withDepth(2).withRecipe(standard.recipe().withSource(new Given(material)));
    }

    private static Material threeClasses(int features) {
        SeededRandom random = new SeededRandom(7);
        double[][] values = new double[features][120];
        double[] targets = new double[120];
        for (int i = 0; i < 120; i++) {
            targets[i] = i % 3;
            for (int f = 0; f < features; f++) {
                values[f][i] = (f % 3 == i % 3 ? 2 : 0) + 0.4 * random.nextGaussian();
            }
        }
        Names names = new Names(Names.numbered(features, 0).features(), "kind", List.of("a", "b", "c"));
        return new Material("three classes", Task.MULTICLASS, names, new Samples(values, targets));
    }

    @Test
    void noiseLeavesAConstantFeatureAlone() {
        double[][] features = {{1, 2, 3, 4, 5, 6}, {7, 7, 7, 7, 7, 7}};
        Material material = new Material(
                "constant", Task.BINARY, Names.numbered(2, 2), new Samples(features, new double[] {0, 1, 0, 1, 0, 1}));
        Samples train = new Given(material, 0.5).draw(4, 1).train();
        assertThat(train.feature(1, 0)).isEqualTo(7);
        assertThat(train.feature(0, 0)).isNotEqualTo(Math.rint(train.feature(0, 0)));
    }

    @Test
    void noiseShiftsTheTrainingPartAlone() {
        Material material = threeClasses(4);
        Dataset plain = new Given(material).draw(40, 3);
        Dataset noisy = new Given(material, 0.5).draw(40, 3);
        double deviation = Standardization.fitted(plain.train()).deviation(0);
        double squares = 0;
        for (int i = 0; i < 40; i++) {
            double shift = (noisy.train().feature(0, i) - plain.train().feature(0, i)) / deviation;
            squares += shift * shift / 40;
            assertThat(noisy.train().target(i)).isEqualTo(plain.train().target(i));
        }
        assertThat(Math.sqrt(squares)).isBetween(0.3, 0.7);
        for (int i = 0; i < noisy.test().count(); i++) {
            assertThat(noisy.test().feature(0, i)).isEqualTo(plain.test().feature(0, i));
        }
        assertThat(new Given(material, 0.5).draw(40, 3).train().feature(0, 5))
                .isEqualTo(noisy.train().feature(0, 5));
    }
}
