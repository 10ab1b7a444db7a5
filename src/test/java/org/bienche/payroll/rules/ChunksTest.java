package org.bienche.payroll.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bienche.payroll.rules.Chunks.Chunk;
import org.bienche.payroll.rules.Chunks.UnitSize;
import org.junit.jupiter.api.Test;

class ChunksTest {

    @Test
    void gathersUnitsUntilTheSizeIsReached() {
        assertThat(Chunks.of(units(40, 50, 20, 90), 100))
                .containsExactly(new Chunk(1, 1, 2, 90), new Chunk(2, 3, 3, 20), new Chunk(3, 4, 4, 90));
    }

    @Test
    void givesALargeUnitAPartOfItsOwn() {
        assertThat(Chunks.of(units(10, 500, 10), 100))
                .containsExactly(new Chunk(1, 1, 1, 10), new Chunk(2, 2, 2, 500), new Chunk(3, 3, 3, 10));
    }

    @Test
    void keepsUnitsWithoutPeople() {
        assertThat(Chunks.of(units(0, 0, 3), 100)).containsExactly(new Chunk(1, 1, 3, 3));
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(Chunks.of(List.of(), 100)).isEmpty();
    }

    @Property
    void coversEveryUnitOnce(@ForAll @Size(max = 60) List<@IntRange(max = 400) Integer> people) {
        List<UnitSize> units = units(people.stream().mapToInt(Integer::intValue).toArray());

        List<Chunk> chunks = Chunks.of(units, 100);

        assertThat(chunks.stream().flatMapToLong(c -> LongStream.rangeClosed(c.firstUnit(), c.lastUnit())))
                .containsExactlyElementsOf(units.stream().map(UnitSize::unitId).toList());
        assertThat(chunks.stream().mapToInt(Chunk::expected).sum())
                .isEqualTo(units.stream().mapToInt(UnitSize::people).sum());
    }

    private static List<UnitSize> units(int... people) {
        List<UnitSize> units = new ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            units.add(new UnitSize(i + 1, people[i]));
        }
        return units;
    }
}
