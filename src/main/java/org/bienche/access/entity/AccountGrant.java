package org.bienche.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.bienche.access.DatedGrant;
import org.bienche.access.Grant;
import org.bienche.access.Role;
import org.jspecify.annotations.Nullable;

/** A grant as stored: given once, revoked once; the closing of its unit may set it an end, and taking that back lifts it. */
@Entity
@Table(name = "account_grant")
public class AccountGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Role role = Role.DEPARTMENT;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "granted_at")
    private LocalDateTime grantedAt = LocalDateTime.MIN;

    @Column(name = "revoked_at")
    private @Nullable LocalDateTime revokedAt;

    @Column(name = "valid_from")
    private @Nullable LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    protected AccountGrant() {}

    public AccountGrant(long accountId, Grant grant, LocalDateTime grantedAt, @Nullable LocalDate from) {
        this.from = from;
        this.accountId = accountId;
        this.role = grant.role();
        this.unitId = grant.unitId();
        this.grantedAt = grantedAt;
    }

    public Grant grant() {
        return new Grant(role, unitId);
    }

    public DatedGrant dated() {
        return new DatedGrant(grant(), from, until);
    }

    /** Lets it hold to the day before one and no longer; null lets it go on. */
    public void endOn(@Nullable LocalDate day) {
        until = day;
    }

    public void revoke(LocalDateTime at) {
        revokedAt = at;
    }

    public @Nullable LocalDateTime revokedAt() {
        return revokedAt;
    }

    public LocalDateTime grantedAt() {
        return grantedAt;
    }

    public long accountId() {
        return accountId;
    }
}
