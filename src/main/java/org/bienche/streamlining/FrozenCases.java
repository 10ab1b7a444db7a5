package org.bienche.streamlining;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.bienche.audit.Invariant;
import org.bienche.streamlining.entity.CaseRow;
import org.bienche.streamlining.entity.CaseRows;

/** FROZEN: what was submitted, approved or carried out is what is stored, to the last đồng. */
@Dependent
public class FrozenCases implements Invariant {

    @Inject
    private CaseRows rows;

    @Override
    public String id() {
        return "FROZEN";
    }

    @Override
    public Result check() {
        List<CaseRow> frozen = rows.frozen();
        List<String> broken = frozen.stream()
                .filter(row -> !row.isIntact())
                .map(row -> "Streamlining case " + row.found().id() + " is not what was signed")
                .toList();
        return Result.of(frozen.size(), broken);
    }
}
