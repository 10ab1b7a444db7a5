package org.bienche.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.HomeItem;
import org.bienche.operations.Operation;
import org.bienche.operations.Operations;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Texts;
import org.bienche.time.Validity;

/** The home page. */
@Named
@RequestScoped
public class IndexBacking {

    private static final int WORK = 5;

    @Inject
    private Home home;

    @Inject
    private Operations operations;

    @Inject
    private Waiting waitingFor;

    @Inject
    private CurrentLanguage language;

    @Inject
    private AsOf asOf;

    public List<HomeLine> getTiles() {
        return lines(HomeItem.Kind.TILE);
    }

    public List<HomeLine> getWaiting() {
        List<HomeLine> lines = lines(HomeItem.Kind.WAITING);
        waitingFor.refresh(lines.size());
        return lines;
    }

    public List<HomeLine> getDue() {
        return lines(HomeItem.Kind.DUE).stream()
                .sorted(Comparator.comparing(IndexBacking::day))
                .toList();
    }

    public List<HomeLine> getFindings() {
        return home.items(HomeItem.Kind.FINDING).stream()
                .sorted(Comparator.comparing(HomeItem::severity))
                .map(this::line)
                .toList();
    }

    /** What this person started: what runs, and the last that ended. */
    public List<Operation> getWork() {
        return operations.mine(WORK);
    }

    /** The work's name, from its feature's texts: kind {@code payroll.compute} is the text {@code payroll.work.compute}. */
    public String kind(Operation operation) {
        String key = operation.kind().replaceFirst("\\.", ".work.");
        return Texts.has(language.get(), key) ? language.text(key) : operation.subject();
    }

    public List<HomeLine> getLinks() {
        return lines(HomeItem.Kind.LINK);
    }

    private List<HomeLine> lines(HomeItem.Kind kind) {
        return home.items(kind).stream().map(this::line).toList();
    }

    /** Home is of today, and so is what stands behind it. */
    private String behind(String href) {
        return asOf.isToday() ? href : Address.on(href, "today");
    }

    private HomeLine line(HomeItem item) {
        boolean plain = item.kind() == HomeItem.Kind.TILE && item.severity() == HomeItem.Severity.NOTE;
        return new HomeLine(
                language.text(item.key(), item.args().toArray()),
                behind(item.href()),
                item.value(),
                item.due(),
                plain ? null : item.severity());
    }

    private static LocalDate day(HomeLine line) {
        LocalDate due = line.due();
        return due == null ? Validity.FOREVER : due;
    }
}
