package org.bienche.positions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.positions.Leadership;
import org.bienche.positions.PositionGroup;
import org.bienche.positions.Ranks;

/** The catalogue of job positions, and the ranks and scales of the header's day. */
@Named
@RequestScoped
public class PositionsBacking {

    @Inject
    private JobPositions positions;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private String code = "";
    private String name = "";
    private PositionGroup group = PositionGroup.PROFESSIONAL;
    private Leadership leadership = Leadership.NONE;

    /** A rank with its scale, written out. */
    public record RankLine(String code, String name, String scale, String coefficients) {}

    public String add() {
        positions.add(code.strip(), name, group, leadership);
        return "/positions/positions.xhtml?faces-redirect=true&done=positions.done.added";
    }

    public List<JobPosition> getAll() {
        return positions.all();
    }

    public List<RankLine> getRanks() {
        Ranks ranks = positions.ranks(asOf.date());
        return ranks.ranks().values().stream()
                .sorted(Comparator.comparing(Ranks.Rank::code))
                .map(rank -> new RankLine(
                        rank.code(),
                        rank.name(),
                        String.join(", ", rank.scales()),
                        ranks.steps(rank.scale()).stream()
                                .map(BigDecimal::toPlainString)
                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    public boolean isWriter() {
        return current.has(Role.OFFICER, Role.ADMINISTRATOR);
    }

    public PositionGroup[] getGroups() {
        return PositionGroup.values();
    }

    public Leadership[] getLeaderships() {
        return Leadership.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public PositionGroup getGroup() {
        return group;
    }

    public void setGroup(PositionGroup group) {
        this.group = group;
    }

    public Leadership getLeadership() {
        return leadership;
    }

    public void setLeadership(Leadership leadership) {
        this.leadership = leadership;
    }
}
