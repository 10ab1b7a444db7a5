package org.bienche.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.bienche.access.Delegation;
import org.jspecify.annotations.Nullable;

/** A delegation as stored: made once, ended once, never changed. */
@Entity
@Table(name = "delegation")
public class DelegationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne
    @JoinColumn(name = "from_account")
    private Account lender = new Account();

    @ManyToOne
    @JoinColumn(name = "to_account")
    private Account substitute = new Account();

    @Column(name = "first_day")
    private LocalDate first = LocalDate.MIN;

    @Column(name = "last_day")
    private LocalDate last = LocalDate.MIN;

    private String reason = "";

    @Column(name = "made_at")
    private LocalDateTime madeAt = LocalDateTime.MIN;

    @Column(name = "ended_at")
    private @Nullable LocalDateTime endedAt;

    protected DelegationRow() {}

    public DelegationRow(
            Account lender, Account substitute, LocalDate first, LocalDate last, String reason, LocalDateTime madeAt) {
        this.lender = lender;
        this.substitute = substitute;
        this.first = first;
        this.last = last;
        this.reason = reason;
        this.madeAt = madeAt;
    }

    public void end(LocalDateTime at) {
        endedAt = at;
    }

    public @Nullable LocalDateTime endedAt() {
        return endedAt;
    }

    public LocalDateTime madeAt() {
        return madeAt;
    }

    public Account lender() {
        return lender;
    }

    public Account substitute() {
        return substitute;
    }

    public Delegation delegation() {
        return new Delegation(id == null ? 0 : id, person(lender), person(substitute), first, last, reason);
    }

    private static Delegation.Person person(Account account) {
        return new Delegation.Person(account.username(), account.displayName());
    }
}
