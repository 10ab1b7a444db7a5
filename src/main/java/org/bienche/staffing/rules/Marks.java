package org.bienche.staffing.rules;

import java.util.List;

/** Short texts that differ where what somebody saw and what is there differ. */
final class Marks {

    private Marks() {}

    static String of(Object... seen) {
        return Integer.toHexString(List.of(seen).toString().hashCode());
    }
}
