package org.bienche.planning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.bienche.access.AsOf;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.planning.ReviewBoard;
import org.bienche.planning.ReviewProgress;
import org.bienche.planning.ReviewProgress.Group;
import org.bienche.planning.ReviewProgress.Row;
import org.bienche.planning.ReviewStanding;
import org.bienche.planning.Reviews;
import org.jspecify.annotations.Nullable;

/** One review: who has answered, who is late, and what the answers come to. */
@Named
@ViewScoped
public class ReviewBacking implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewBoard board;

    @Inject
    private Organization organization;

    @Inject
    private AsOf asOf;

    private long id;
    private long version;
    private @Nullable Long under;
    private @Nullable ReviewStanding standing;
    private @Nullable Long after;
    private transient @Nullable ReviewProgress found;

    public void load() {
        version = getProgress().review().version();
    }

    public ReviewProgress getProgress() {
        ReviewProgress known = found;
        if (known == null) {
            known = board.of(id, under);
            found = known;
        }
        return known;
    }

    public List<Map.Entry<ReviewStanding, Integer>> getCounts() {
        return List.copyOf(getProgress().counts().entrySet());
    }

    /** The units right below that stand for more than themselves. */
    public List<Group> getParts() {
        return getProgress().groups().stream().filter(one -> one.asked() > 1).toList();
    }

    private List<Row> shown() {
        List<Row> rows = getProgress().rows().stream()
                .filter(row -> standing == null || row.standing() == standing)
                .toList();
        Long last = after;
        return last == null
                ? rows
                : rows.stream()
                        .dropWhile(row -> row.unit().id() != last)
                        .skip(1)
                        .toList();
    }

    public List<Row> getRows() {
        return shown().stream().limit(PAGE).toList();
    }

    public @Nullable Long getNext() {
        List<Row> rows = shown();
        return rows.size() > PAGE ? rows.get(PAGE - 1).unit().id() : null;
    }

    public String unitName(long unit) {
        return organization.tree(asOf.today()).find(unit).map(UnitOn::name).orElse("–");
    }

    public boolean isRuling() {
        return reviews.mayRule(getProgress().review());
    }

    public boolean isLate() {
        return getProgress().review().isOpen()
                && asOf.today().isAfter(getProgress().review().dueOn());
    }

    public String close() {
        reviews.close(id, version);
        return "/planning/review.xhtml?faces-redirect=true&id=" + id + "&done=planning.done.review.closed";
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable Long getUnder() {
        return under;
    }

    public void setUnder(@Nullable Long under) {
        this.under = under;
    }

    public @Nullable ReviewStanding getStanding() {
        return standing;
    }

    public void setStanding(@Nullable ReviewStanding standing) {
        this.standing = standing;
    }

    public @Nullable Long getAfter() {
        return after;
    }

    public void setAfter(@Nullable Long after) {
        this.after = after;
    }
}
