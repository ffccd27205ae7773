package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllocationTest {
    @ParameterizedTest
    @EnumSource(Workload.class)
    void aStepInSteadyStateAllocatesNothing(Workload workload) {
        assertThat(workload.own().bytes()).isZero();
    }
}
