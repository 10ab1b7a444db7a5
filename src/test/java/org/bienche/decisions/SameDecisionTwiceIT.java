package org.bienche.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bienche.launch.ApiClient;
import org.bienche.people.Ground;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Two requests that enter the same new decision at the same moment: neither fails without a sentence. */
class SameDecisionTwiceIT {

    private static final int AT_ONCE = 4;

    @RepeatedTest(3)
    void isEnteredOnceAndTheOthersAreTold(RepetitionInfo round) {
        String here = "HAI-A" + round.getCurrentRepetition();
        String there = "HAI-B" + round.getCurrentRepetition();
        Ground.commune(here, "Xã Hai Lần " + here, AT_ONCE);
        Ground.commune(there, "Xã Hai Lần " + there, 0);
        ApiClient officer = ApiClient.as("officer");
        List<String> numbers = officer.get("api/people?unit=" + here)
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("number");
        List<Integer> statuses = IntStream.range(0, AT_ONCE)
                .parallel()
                .mapToObj(place -> officer.post("api/transfers", order(here, numbers.get(place), there))
                        .status())
                .toList();
        assertThat(statuses)
                .allMatch(status -> status / 100 == 2 || status == 409)
                .anyMatch(status -> status / 100 == 2);
    }

    private static Map<String, ?> order(String decision, String person, String unit) {
        Map<String, String> text = Map.of(
                "number", decision,
                "title", "Điều động cùng lúc",
                "issuer", "Cơ quan thử hai lần",
                "signer", "Người ký mẫu",
                "signedOn", "2026-01-15",
                "effectiveOn", "2026-12-01");
        return Map.of("on", "2026-12-01", "decision", text, "person", person, "unit", unit);
    }
}
