package org.bienche.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.bienche.access.Grant;
import org.bienche.access.Role;
import org.jspecify.annotations.Nullable;

/** A grant as stored: given once, revoked once, never changed. */
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

    protected AccountGrant() {}

    public AccountGrant(long accountId, Grant grant, LocalDateTime grantedAt) {
        this.accountId = accountId;
        this.role = grant.role();
        this.unitId = grant.unitId();
        this.grantedAt = grantedAt;
    }

    public Grant grant() {
        return new Grant(role, unitId);
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
