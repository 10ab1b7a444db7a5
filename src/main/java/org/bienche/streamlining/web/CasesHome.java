package org.bienche.streamlining.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.bienche.access.CurrentCaller;
import org.bienche.access.HomeItem;
import org.bienche.access.HomeSource;
import org.bienche.access.Role;
import org.bienche.streamlining.CaseRegister;
import org.bienche.streamlining.CaseRegister.Standing;
import org.bienche.streamlining.CaseState;

/** What of streamlining waits for a person: cases to sign with their money for a leader, cases to go on with for an officer. */
@RequestScoped
public class CasesHome implements HomeSource {

    private static final String LIST = "/streamlining/cases.xhtml?state=";

    @Inject
    private CaseRegister register;

    @Inject
    private CurrentCaller current;

    @Override
    public List<HomeItem> items() {
        List<HomeItem> items = new ArrayList<>();
        if (current.has(Role.LEADER)) {
            Standing waiting = register.standing(CaseState.SUBMITTED);
            items.add(HomeItem.tile(
                    "streamlining.home.to.sign", waiting.cases(), LIST + CaseState.SUBMITTED, waiting.money()));
        }
        if (current.has(Role.OFFICER)) {
            for (CaseState state : List.of(CaseState.RETURNED, CaseState.APPROVED)) {
                Standing standing = register.standing(state);
                if (standing.cases() > 0) {
                    items.add(HomeItem.waiting(
                            "streamlining.home." + state, LIST + state, standing.cases(), standing.money()));
                }
            }
        }
        return items;
    }
}
