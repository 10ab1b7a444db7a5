package org.bienche.positions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.bienche.positions.JobPosition;
import org.bienche.positions.Leadership;
import org.bienche.positions.PositionGroup;
import org.jspecify.annotations.Nullable;

/** An entry of the catalogue as stored. */
@Entity
@Table(name = "job_position")
public class JobPositionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String code = "";
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "position_group")
    private PositionGroup group = PositionGroup.PROFESSIONAL;

    @Enumerated(EnumType.STRING)
    private Leadership leadership = Leadership.NONE;

    protected JobPositionRow() {}

    public JobPositionRow(String code, String name, PositionGroup group, Leadership leadership) {
        this.code = code;
        this.name = name;
        this.group = group;
        this.leadership = leadership;
    }

    public JobPosition position() {
        return new JobPosition(id == null ? 0 : id, code, name, group, leadership);
    }
}
