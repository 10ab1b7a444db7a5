package org.bienche.legislation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.decisions.Decision;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.decisions.Recording;
import org.bienche.legislation.entity.StoredValue;
import org.bienche.legislation.entity.StoredValues;
import org.bienche.legislation.rules.TypedValue;
import org.bienche.texts.Asked;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;

/**
 * The front door for entering values of the law without a release: an administrator's, under a decision.
 *
 * <p>History is not edited. A value begins later than the last one of its parameter; one that is not certain may be confirmed or corrected
 * on its own day, and stays on record. What was computed before keeps the state of the law it was computed with.
 */
@ApplicationScoped
@Transactional
public class Amendments {

    private static final int LONGEST = 255;

    @Inject
    private Legislation legislation;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private Event<LawAmended> amended;

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    /**
     * Adds a value that begins later than the last; the decision's day of signing is the one of its publication.
     *
     * @throws Problem where it begins too early, or is no value of the parameter
     */
    public void add(String key, TypedProvision typed, DecisionText decision) {
        LawBook book = held(key);
        Provision last = book.parameter(key).last();
        if (!typed.from().isAfter(last.validity().from()) || !Asked.isKept(typed.from())) {
            throw wrong("from", "legislation.amend.not.later", last.validity().from());
        }
        decision.check();
        if (decision.signedOn().isBefore(newest(book, key))) {
            throw wrong("decisionSignedOn", "legislation.amend.published.before", newest(book, key));
        }
        enter(book, provision(book, key, typed, Validity.from(typed.from()), decision.signedOn(), decision), decision);
    }

    /**
     * Confirms a value that is not certain, or corrects it, for the same days.
     *
     * @throws Problem where no such value begins on that day, or the new one is no value of the parameter
     */
    public void verify(String key, TypedProvision typed, DecisionText decision) {
        LawBook book = held(key);
        Provision doubtful = book.parameter(key).provisions().stream()
                .filter(each -> each.validity().from().equals(typed.from()) && !each.verified())
                .findFirst()
                .orElseThrow(() -> new Problem("legislation.amend.nothing.to.verify", typed.from()));
        decision.check();
        enter(book, provision(book, key, typed, doubtful.validity(), doubtful.published(), decision), decision);
    }

    /** What was entered here for a parameter, the latest entry first. */
    public List<Amendment> of(String key) {
        List<StoredValue> stored = stored().stream()
                .filter(each -> each.parameter().equals(key))
                .toList()
                .reversed();
        Map<Long, Decision> under =
                decisions.byIds(stored.stream().map(StoredValue::decisionId).toList());
        Measure unit = LawBook.shipped().parameter(key).unit();
        return stored.stream()
                .flatMap(each -> Stream.ofNullable(under.get(each.decisionId()))
                        .map(decision -> new Amendment(
                                each.provision(unit), decision, each.supersededIn() == Recording.CURRENT)))
                .toList();
    }

    private List<StoredValue> stored() {
        try (Connection connection = database.getConnection()) {
            return new StoredValues(connection).all();
        } catch (SQLException e) {
            throw new IllegalStateException("The law cannot be read", e);
        }
    }

    /** The law as it is, which nobody else changes until the transaction ends. */
    private LawBook held(String key) {
        current.require(Role.ADMINISTRATOR);
        try (Connection connection = database.getConnection()) {
            new StoredValues(connection).hold();
        } catch (SQLException e) {
            throw new IllegalStateException("The law cannot be held", e);
        }
        LawBook book = legislation.book();
        if (!book.has(key)) {
            throw new NotFound("legislation.parameter.unknown");
        }
        return book;
    }

    private static LocalDate newest(LawBook book, String key) {
        return book.parameter(key).provisions().stream()
                .map(Provision::published)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Provision provision(
            LawBook book,
            String key,
            TypedProvision typed,
            Validity validity,
            LocalDate published,
            DecisionText under) {
        Parameter parameter = book.parameter(key);
        String document =
                typed.document().isBlank() ? under.number() : typed.document().strip();
        if (typed.article().isBlank() || typed.article().length() > LONGEST) {
            throw wrong("article", "legislation.amend.article");
        }
        if (document.length() > LONGEST) {
            throw wrong("document", "legislation.amend.document");
        }
        Citation citation = new Citation(document, typed.article().strip());
        Value value = TypedValue.read(book, parameter, typed.value());
        return new Provision(key, parameter.unit(), validity, published, citation, typed.verified(), value);
    }

    private void enter(LawBook before, Provision provision, DecisionText text) {
        amended.fire(new LawAmended(before, before.with(provision), provision));
        Decision decision = decisions.decide(text);
        long recording = decisions.record(decision.id());
        try (Connection connection = database.getConnection()) {
            new StoredValues(connection).add(provision, decision.id(), recording);
        } catch (SQLException e) {
            throw new IllegalStateException("The value cannot be entered", e);
        }
        trail.append(
                current.caller().username(),
                "legislation.entered",
                "law:" + provision.parameter(),
                null,
                provision.validity().from() + " " + TypedValue.write(provision.value()));
    }

    private static Problem wrong(String field, String key, Object... args) {
        return new Problem(key, args).with(new Problem.Error("/" + field, key, args));
    }
}
