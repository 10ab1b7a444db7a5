package org.bienche.staffing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.Decision;
import org.bienche.decisions.DecisionForm;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.positions.JobPositions;
import org.bienche.staffing.PostDecisions;
import org.bienche.staffing.PostFact;
import org.bienche.staffing.PostHolder;
import org.bienche.staffing.PostKey;
import org.bienche.staffing.PostMatter;
import org.bienche.staffing.Posts;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** One post of a unit: what was decided for it, who held it when, and a further decision. */
@Named
@ViewScoped
public class PostBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Posts posts;

    @Inject
    private PostDecisions desk;

    @Inject
    private JobPositions positions;

    @Inject
    private Decisions decisions;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private long unit;
    private long position;
    private StaffKind kind = StaffKind.CIVIL_SERVANT;
    private PostMatter matter = PostMatter.APPROVED;
    private @Nullable Integer number;
    private String settlement = "";
    private final DecisionForm decision = new DecisionForm();
    private final Map<PostMatter, Long> marks = new EnumMap<>(PostMatter.class);
    private String unitName = "";
    private String positionName = "";
    private transient List<Fact> facts = List.of();
    private transient List<Held> held = List.of();

    /** A number with its decision. */
    public record Fact(
            PostFact fact, String decision, @Nullable LocalDate lastDay) {}

    /** Somebody in the post, with the decision. */
    public record Held(
            PostHolder holder, String decision, @Nullable LocalDate lastDay) {}

    public void load() {
        PostKey key = new PostKey(unit, position, kind);
        unitName = visibility.on(asOf.date()).require(unit).name();
        positionName = positions.get(position).name();
        List<PostFact> known = desk.of(key, asOf.date());
        List<PostHolder> holders = posts.holders(key, asOf.date());
        for (PostMatter each : PostMatter.values()) {
            marks.put(each, PostDecisions.mark(known, each));
        }
        describe(known, holders);
    }

    private void describe(List<PostFact> known, List<PostHolder> holders) {
        Map<Long, Decision> by = decisions.byIds(Stream.concat(
                        known.stream().map(PostFact::decisionId),
                        holders.stream().map(PostHolder::decisionId))
                .distinct()
                .toList());
        List<Fact> some = new ArrayList<>();
        known.forEach(each -> some.add(new Fact(each, number(by, each.decisionId()), lastDay(each.validity()))));
        facts = some;
        List<Held> people = new ArrayList<>();
        holders.forEach(each -> people.add(new Held(each, number(by, each.decisionId()), lastDay(each.validity()))));
        held = people;
    }

    private static String number(Map<Long, Decision> by, long id) {
        Decision known = by.get(id);
        return known == null ? "" : known.text().number();
    }

    private static @Nullable LocalDate lastDay(Validity validity) {
        return validity.lastDay().orElse(null);
    }

    public String save() {
        Integer wanted = number;
        if (wanted == null) {
            throw new Problem("staffing.post.number.missing");
        }
        desk.set(
                new PostKey(unit, position, kind),
                matter,
                wanted,
                settlement,
                decision.text(),
                marks.getOrDefault(matter, 0L));
        return "/staffing/post.xhtml?faces-redirect=true&unit=" + unit + "&position=" + position + "&kind=" + kind
                + "&done=staffing.done.post";
    }

    public List<Fact> getFacts() {
        return facts == null ? List.of() : facts;
    }

    public List<Held> getHeld() {
        return held == null ? List.of() : held;
    }

    public String getUnitName() {
        return unitName;
    }

    public String getPositionName() {
        return positionName;
    }

    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }

    public PostMatter[] getMatters() {
        return PostMatter.values();
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public long getUnit() {
        return unit;
    }

    public void setUnit(long unit) {
        this.unit = unit;
    }

    public long getPosition() {
        return position;
    }

    public void setPosition(long position) {
        this.position = position;
    }

    public StaffKind getKind() {
        return kind;
    }

    public void setKind(StaffKind kind) {
        this.kind = kind;
    }

    public PostMatter getMatter() {
        return matter;
    }

    public void setMatter(PostMatter matter) {
        this.matter = matter;
    }

    public @Nullable Integer getNumber() {
        return number;
    }

    public void setNumber(@Nullable Integer number) {
        this.number = number;
    }

    public String getSettlement() {
        return settlement;
    }

    public void setSettlement(@Nullable String settlement) {
        this.settlement = settlement == null ? "" : settlement;
    }
}
