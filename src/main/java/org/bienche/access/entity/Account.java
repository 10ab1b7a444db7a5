package org.bienche.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** An account as stored; times are UTC. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String username = "";

    @Column(name = "display_name")
    private String displayName = "";

    @Column(name = "password_hash")
    private String passwordHash = "";

    private String locale = "vi";
    private boolean enabled = true;

    @Column(name = "created_at")
    private LocalDateTime createdAt = LocalDateTime.MIN;

    @Column(name = "made_by")
    private @Nullable Long maker;

    @Version
    private long version;

    protected Account() {}

    public Account(
            String username, String displayName, String passwordHash, LocalDateTime createdAt, @Nullable Long maker) {
        this.maker = maker;
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("An account has an id once it is stored");
        }
        return id;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public String locale() {
        return locale;
    }

    public boolean enabled() {
        return enabled;
    }

    public LocalDateTime createdAt() {
        return createdAt;
    }

    /** The account that made this one; null where the program did, or where it is not known any more. */
    public @Nullable Long maker() {
        return maker;
    }

    public void changePassword(String hash) {
        passwordHash = hash;
    }

    public void enable(boolean on) {
        enabled = on;
    }

    public void speak(String language) {
        locale = language;
    }
}
