package org.bienche.staffing.rules;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;

/** How many deputies the law of a day allows. */
public record Deputies(int most, Provision provision) {

    private static final String KEY = "staffing.deputies.";

    /** Of a department or office, by its civil servants. */
    public static Deputies ofDepartment(Law law, int civilServants) {
        return stepped(law.get(KEY + "department"), civilServants);
    }

    /** Of a branch of a province's agency, by its divisions. */
    public static Deputies ofBranch(Law law, int divisions) {
        return stepped(law.get(KEY + "branch"), divisions);
    }

    /** Of all agencies of a province together: so many on average, and some more in the two big cities. */
    public static Deputies ofAgencies(Law law, int agencies, boolean bigCity) {
        Provision average = law.get(KEY + "agency");
        long more = bigCity ? law.get(KEY + "agency.big_cities_more").value().whole() : 0;
        return new Deputies(Math.toIntExact(agencies * average.value().whole() + more), average);
    }

    /** The entry of the highest number not above the count. */
    private static Deputies stepped(Provision found, int count) {
        NavigableMap<Integer, Value> steps = new TreeMap<>();
        found.value().entries().forEach((from, most) -> steps.put(Integer.valueOf(from), most));
        Map.Entry<Integer, Value> step = steps.floorEntry(count);
        return new Deputies(step == null ? 0 : Math.toIntExact(step.getValue().whole()), found);
    }
}
