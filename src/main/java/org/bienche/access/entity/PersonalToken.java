package org.bienche.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A personal token: its hash, never itself. */
@Entity
@Table(name = "personal_token")
public class PersonalToken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "account_id")
    private long accountId;

    private String name = "";

    @Column(name = "token_hash")
    private String hash = "";

    @Column(name = "created_at")
    private LocalDateTime createdAt = LocalDateTime.MIN;

    @Column(name = "expires_on")
    private LocalDate expiresOn = LocalDate.MIN;

    @Column(name = "last_used_on")
    private @Nullable LocalDate lastUsedOn;

    @Column(name = "revoked_at")
    private @Nullable LocalDateTime revokedAt;

    protected PersonalToken() {}

    public PersonalToken(long accountId, String name, String hash, LocalDateTime createdAt, LocalDate expiresOn) {
        this.accountId = accountId;
        this.name = name;
        this.hash = hash;
        this.createdAt = createdAt;
        this.expiresOn = expiresOn;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public long accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    public LocalDateTime createdAt() {
        return createdAt;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public void revoke(LocalDateTime at) {
        revokedAt = at;
    }

    public @Nullable LocalDate lastUsedOn() {
        return lastUsedOn;
    }

    /** Remembers the day only, so that a caller of a thousand requests a day writes once. */
    public void use(LocalDate day) {
        lastUsedOn = day;
    }
}
