package org.bienche.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.bienche.texts.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nguyễn Văn Mẫu|nguyen van mau",
                "Đặng Đình Đoàn|dang dinh doan",
                "ƯNG THỊ ƠN|ung thi on",
                "H''Nhi Niê Kđăm|hnhi nie kdam",
                "Lê-Trần  Ví Dụ|le tran vi du",
                "Phạm Mẫu 00123|pham mau 00123",
                "  K’Brể  |kbre"
            })
    void foldsToWhatPeopleType(String name, String folded) {
        assertThat(Folding.fold(name)).isEqualTo(folded);
    }

    @Test
    void foldsComposedAndDecomposedAlike() {
        String name = "Nguyễn Thị Hường";
        assertThat(Folding.fold(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(Folding.fold(name));
        assertThat(new PersonName(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(new PersonName(name));
    }

    @Test
    void beginsAtEachWordOnce() {
        assertThat(new PersonName("Nguyễn Văn An").rotations())
                .containsExactly("nguyen van an", "van an nguyen", "an nguyen van");
        assertThat(new PersonName("Mẫu Mẫu").rotations()).containsExactly("mau mau");
    }

    @Test
    void ordersByGivenNameThenFamilyNameInTheOrderOfTheAlphabet() {
        List<String> ordered = List.of(
                "Trần Văn An",
                "Lê Văn Ăn",
                "Lê Văn Ân",
                "Bùi Thị Dung",
                "Bùi Thị Đào",
                "Lê Văn Hà",
                "Trần Văn Hà",
                "Lê Văn Hạ",
                "Lê Văn Hanh",
                "Lê Văn On",
                "Lê Văn Ôn",
                "Lê Văn Ơn",
                "Lê Văn Un",
                "Lê Văn Ưn",
                "Lê Văn Vy");
        assertThat(ordered.stream()
                        .map(PersonName::new)
                        .sorted(PersonNameTest::compare)
                        .map(PersonName::full))
                .containsExactlyElementsOf(ordered);
    }

    private static int compare(PersonName one, PersonName other) {
        return one.sortKey().compareTo(other.sortKey());
    }

    @Test
    void refusesWhatIsNoName() {
        assertThatThrownBy(() -> new PersonName("  ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PersonName("A".repeat(121))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void foldsAnythingToPlainLetters(@ForAll @StringLength(max = 60) String anything) {
        assertThat(Folding.fold(anything)).matches("([a-z0-9]+( [a-z0-9]+)*)?");
        assertThat(Folding.fold(Folding.fold(anything))).isEqualTo(Folding.fold(anything));
    }

    @Property
    void keysFitTheirColumns(@ForAll @StringLength(min = 1, max = 120) String anything) {
        Stream.of(anything)
                .filter(text -> !text.isBlank()
                        && Normalizer.normalize(text, Normalizer.Form.NFC)
                                        .strip()
                                        .length()
                                > 0)
                .filter(text ->
                        Normalizer.normalize(text, Normalizer.Form.NFC).strip().length() <= 120)
                .map(PersonName::new)
                .forEach(name -> assertThat(name.sortKey()).matches("\\p{ASCII}{0,120}"));
    }
}
