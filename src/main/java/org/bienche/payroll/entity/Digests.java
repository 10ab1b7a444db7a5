package org.bienche.payroll.entity;

import java.util.List;
import org.bienche.audit.Sha256;

/** SHA-256 over what is stored. */
final class Digests {

    private Digests() {}

    /** The digest of a run: of the digests of its chunks, in their order. */
    static String ofRun(long runId, List<String> chunks) {
        return Sha256.of("run " + runId + "\n" + String.join("\n", chunks));
    }
}
