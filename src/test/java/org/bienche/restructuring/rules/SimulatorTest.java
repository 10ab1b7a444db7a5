package org.bienche.restructuring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitKind.Level;
import org.bienche.people.StaffKind;
import org.bienche.restructuring.PlacementOutcome;
import org.bienche.restructuring.Simulation;
import org.junit.jupiter.api.Test;

class SimulatorTest {

    @Test
    void putsBeforeAndAfterSideBySide() {
        Staff staff = new Staff(List.of(
                Land.group(21, Leading.HEAD, 1), Land.group(21, Leading.NONE, 4), Land.group(22, Leading.NONE, 5)));
        Outlook outlook = Outlook.of(new Passage(Land.before(), Land.settled()), staff, List.of(), Land.norms());
        Simulation simulation =
                Simulator.of(outlook, List.of(), new Simulator.Cost(100, 20), new Simulator.Cost(90, 18));

        assertThat(simulation.on()).isEqualTo(Land.JULY_2025);
        assertThat(simulation.before().levels()).containsEntry(Level.COMMUNE, 4).containsEntry(Level.DISTRICT, 2);
        assertThat(simulation.after().levels()).containsEntry(Level.COMMUNE, 3).doesNotContainKey(Level.DISTRICT);
        assertThat(simulation.before().kinds()).containsEntry(UnitKind.TOWNSHIP, 1);
        assertThat(simulation.before().people()).isEqualTo(10);
        assertThat(simulation.after().people()).isEqualTo(10);
        assertThat(simulation.before().staff()).isEqualTo(Map.of(StaffKind.CIVIL_SERVANT, 10));
        assertThat(simulation.before().leaders()).isEqualTo(1);
        assertThat(simulation.before().monthlyPay()).isEqualTo(100);
        assertThat(simulation.after().monthlyPay()).isEqualTo(90);
        assertThat(simulation.after().employerContributions()).isEqualTo(18);
        assertThat(simulation.outcomes().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(10);
        assertThat(simulation.outcomes()).containsEntry(PlacementOutcome.PLACED, 10);
        assertThat(simulation.waitUntil()).isEqualTo(Land.JULY_2025.plusMonths(60));
    }
}
