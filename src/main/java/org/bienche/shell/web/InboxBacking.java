package org.bienche.shell.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Delegation.Person;
import org.bienche.access.HomeItem;
import org.bienche.access.Role;
import org.bienche.approvals.Approval;
import org.bienche.approvals.Approvals;
import org.bienche.approvals.Handing;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** Everything that waits for a leader, whatever it is about; and what was handed to others. */
@Named
@ViewScoped
public class InboxBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Approvals approvals;

    @Inject
    private transient Handing hands;

    @Inject
    private transient Home home;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient Visibility visibility;

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient Clock clock;

    private @Nullable Long hand;
    private @Nullable String to;

    /** One thing that waits. */
    public record Line(Approval approval, String unit, String page) {}

    public boolean isLeader() {
        return current.has(Role.LEADER);
    }

    public List<Line> getWaiting() {
        return approvals.waiting(leading()::sees).stream().map(this::line).toList();
    }

    /** What else waits for this person: it is done on a page of its own. */
    public List<HomeLine> getReminders() {
        return home.items(HomeItem.Kind.WAITING).stream()
                .filter(item -> !WaitingApprovals.LINE.equals(item.key()))
                .map(item -> new HomeLine(
                        language.text(item.key(), item.args().toArray()), item.href(), null, null, item.severity()))
                .toList();
    }

    public List<Line> getHandedOn() {
        return approvals.handedOn().stream().map(this::line).toList();
    }

    private Scope leading() {
        return visibility.on(LocalDate.now(clock), Role.LEADER);
    }

    private Line line(Approval approval) {
        String unit = leading().tree().find(approval.unitId()).map(UnitOn::name).orElse("");
        return new Line(approval, unit, WaitingApprovals.page(approval));
    }

    /** What is about to be handed to another leader; null where nothing is. */
    public @Nullable Line getHanding() {
        Long wanted = hand;
        return wanted == null
                ? null
                : getWaiting().stream()
                        .filter(line -> line.approval().id() == wanted)
                        .findFirst()
                        .orElse(null);
    }

    public List<Person> getOthers() {
        Line handing = getHanding();
        return handing == null ? List.of() : hands.othersFor(handing.approval());
    }

    public String handOver() {
        Long wanted = hand;
        if (wanted != null) {
            approvals.within(wanted, leading()::sees);
            hands.hand(wanted, to == null ? "" : to);
        }
        return here("handed");
    }

    public String takeBack(long id) {
        hands.takeBack(id);
        return here("back");
    }

    private static String here(String done) {
        return "/approvals/inbox.xhtml?faces-redirect=true&done=approvals.done." + done;
    }

    public @Nullable Long getHand() {
        return hand;
    }

    public void setHand(@Nullable Long hand) {
        this.hand = hand;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}
