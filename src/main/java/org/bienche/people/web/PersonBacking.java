package org.bienche.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.Decision;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.people.AllowanceCode;
import org.bienche.people.Appointment;
import org.bienche.people.Coming;
import org.bienche.people.Dated;
import org.bienche.people.EndedPost;
import org.bienche.people.HeldBack;
import org.bienche.people.Paper;
import org.bienche.people.People;
import org.bienche.people.PersonHistory;
import org.bienche.people.PersonSnapshot;
import org.bienche.people.PersonSource;
import org.bienche.people.PostsBeside;
import org.bienche.people.ServiceEvent;
import org.bienche.people.ServiceRecord;
import org.bienche.people.Suspensions;
import org.bienche.people.WithdrawnEvent;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.positions.Leadership;
import org.bienche.texts.NotFound;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** One person's file: the card of the day, and everything that was ever decided. */
@Named
@RequestScoped
public class PersonBacking {

    private static final List<String> TABS = List.of("record", "work", "salary", "payslips", "decisions");

    @Inject
    private People people;

    @Inject
    private Organization organization;

    @Inject
    private JobPositions positions;

    @Inject
    private Decisions decisions;

    @Inject
    @Any
    private Instance<PersonSource> sources;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    @Inject
    private EventWords words;

    @Inject
    private ServiceRecord records;

    @Inject
    private PostsBeside posts;

    @Inject
    private Suspensions suspensions;

    private @Nullable Long id;
    private String tab = "record";
    private @Nullable PersonHistory history;
    private @Nullable PersonSnapshot snapshot;
    private List<WithdrawnEvent> withdrawn = List.of();
    private List<EndedPost> ended = List.of();
    private Map<Long, Decision> known = Map.of();
    private Map<Long, JobPosition> catalogue = Map.of();

    public void load() {
        if (id == null) {
            throw new NotFound("people.unknown");
        }
        PersonHistory file = people.history(id, asOf.date());
        history = file;
        snapshot = file.on(asOf.date());
        withdrawn = records.withdrawn(file.id(), asOf.date());
        Set<Long> all = new TreeSet<>(file.decisionIds());
        withdrawn.forEach(
                each -> all.addAll(List.of(each.decisionId(), each.event().decisionId())));
        ended = posts.ended(file.id(), asOf.date());
        ended.forEach(each -> all.addAll(List.of(each.decisionId(), each.post().decisionId())));
        known = decisions.byIds(all);
        catalogue = positions.byId();
    }

    public PersonHistory getHistory() {
        PersonHistory file = history;
        if (file == null) {
            throw new NotFound("people.unknown");
        }
        return file;
    }

    public PersonSnapshot getSnapshot() {
        PersonSnapshot file = snapshot;
        if (file == null) {
            throw new NotFound("people.unknown");
        }
        return file;
    }

    /** What holds on the day that is looked at. */
    public DayCard getCard() {
        return new DayCard(getHistory(), asOf.date());
    }

    /** Whether it is a post beside the main one that the reader may end today. */
    public boolean endable(Dated<Appointment> post) {
        return isOfficer()
                && asOf.isToday()
                && post.fact().kind().isBeside()
                && post.validity().until().isAfter(asOf.today());
    }

    public String unitName(@Nullable Appointment appointment, @Nullable Validity validity) {
        if (appointment == null) {
            return "";
        }
        return organization
                .tree(validity == null || validity.holdsOn(asOf.date()) ? asOf.date() : validity.from())
                .find(appointment.unitId())
                .map(UnitOn::name)
                .orElse("#" + appointment.unitId());
    }

    public String positionName(@Nullable Appointment appointment) {
        JobPosition position = appointment == null ? null : catalogue.get(appointment.jobPositionId());
        return position == null ? "" : position.name();
    }

    public String decisionNumber(long decisionId) {
        Decision decision = known.get(decisionId);
        return decision == null ? "" : decision.number();
    }

    /** What was recorded and taken back. */
    List<WithdrawnEvent> getWithdrawn() {
        return withdrawn;
    }

    /** The posts beside the main one that were taken back or ended early. */
    List<EndedPost> getEnded() {
        return ended;
    }

    String eventSentence(ServiceEvent event) {
        return words.sentence(event);
    }

    String eventWhat(ServiceEvent event) {
        return words.when(event);
    }

    /** Where the decision stands among all of this person. */
    public String decisionHref(long decisionId) {
        return "/people/person.xhtml?id=" + id + "&tab=decisions#d" + decisionId;
    }

    public @Nullable Object lastDay(Validity validity) {
        return validity.lastDay().orElse(null);
    }

    /** The decisions, newest first, each with what it did. */
    public List<Timeline.Entry> getTimeline() {
        return new Timeline(this, known).entries();
    }

    /** What comes when: what is decided already, and what the law has in store. */
    public List<Coming> getComing() {
        Stream<Coming> others = sources.stream().flatMap(source -> source.coming(getHistory(), asOf.date()).stream());
        return Stream.concat(new Decided(this, asOf.date()).coming().stream(), others)
                .sorted(Comparator.comparing(Coming::on))
                .toList();
    }

    /** Whether the allowance of a leader is held in a post that does not lead. */
    public boolean isLeadingNoMore() {
        Appointment main = getSnapshot().main();
        JobPosition position = main == null ? null : catalogue.get(main.jobPositionId());
        return position != null
                && position.leadership() == Leadership.NONE
                && getSnapshot().own(AllowanceCode.LEADERSHIP).isPresent();
    }

    /** What is held back of somebody who was suspended and is not cleared. */
    public List<HeldBack> getHeldBack() {
        return suspensions.heldBack(getHistory());
    }

    /** What is owed to somebody who was cleared. */
    public List<HeldBack> getOwed() {
        return suspensions.owed(getHistory());
    }

    public List<Paper> getPapers() {
        return sources.stream()
                .flatMap(source -> source.papers(getHistory().id()).stream())
                .toList();
    }

    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = TABS.contains(tab) ? tab : "record";
    }

    public List<String> getTabs() {
        return TABS;
    }
}
