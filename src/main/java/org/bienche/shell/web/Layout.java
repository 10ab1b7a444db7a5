package org.bienche.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.Resource;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Grant;
import org.bienche.access.Role;
import org.bienche.organization.Organization;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/** What the frame of a page shows and knows. */
@Named
@RequestScoped
public class Layout {

    @Inject
    private FacesContext faces;

    @Inject
    private CurrentLanguage language;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AsOf asOf;

    @Inject
    private Waiting waitingFor;

    @Inject
    private Organization organization;

    private @Nullable String icons;
    private @Nullable List<MenuEntry> menu;

    public String getLanguage() {
        return language.get().tag();
    }

    public Locale getLocale() {
        return language.get().locale();
    }

    public List<LanguageChoice> getLanguages() {
        return Arrays.stream(Language.values())
                .map(one ->
                        LanguageChoice.of(one, one == language.get(), hereWith(PreferencesFilter.LANGUAGE, one.tag())))
                .toList();
    }

    /** The theme that was chosen; null where the person's system decides. */
    public @Nullable String getTheme() {
        String chosen = PreferencesFilter.cookie(request(), PreferencesFilter.THEME);
        return "dark".equals(chosen) || "light".equals(chosen) ? chosen : null;
    }

    public String getOtherTheme() {
        return "dark".equals(getTheme()) ? "light" : "dark";
    }

    /** Colours the header by where in time one is. */
    public String getWhen() {
        if (asOf.isPast()) {
            return "past";
        }
        return asOf.isFuture() ? "future" : "";
    }

    /** In the past pages are read-only. */
    public boolean isWritable() {
        return !asOf.isPast();
    }

    public String icon(String name) {
        String file = icons;
        if (file == null) {
            Resource resource = faces.getApplication().getResourceHandler().createResource("icons.svg", "icons");
            file = resource.getRequestPath();
            icons = file;
        }
        return file + "#" + name;
    }

    public String getPath() {
        return new Address(request()).path();
    }

    /** The address of this page. */
    public String getHere() {
        return new Address(request()).without();
    }

    /** This page with another parameter; without it where the value is null. */
    public String hereWith(String name, @Nullable String value) {
        return new Address(request()).with(name, value);
    }

    /** The parameters that a form with the method GET must carry along so that the filters of the page stay. */
    public List<Parameter> getKept() {
        return new Address(request()).others(Set.of(PreferencesFilter.AS_OF, "done"));
    }

    public List<MenuEntry> getMenu() {
        List<MenuEntry> known = menu;
        if (known == null) {
            Set<Role> roles = caller.caller().grants().stream().map(Grant::role).collect(Collectors.toSet());
            known = MenuEntry.TASKS.stream()
                    .filter(task -> task.isFor(roles) && exists(task.page()))
                    .map(task -> task.at(external().getRequestServletPath()))
                    .toList();
            boolean exact = known.stream().anyMatch(MenuEntry::current);
            known = exact ? known.stream().map(MenuEntry::alone).toList() : known;
            menu = known;
        }
        return known;
    }

    /** The task that the page at hand belongs to. */
    public @Nullable MenuEntry getSection() {
        return getMenu().stream().filter(MenuEntry::inside).findFirst().orElse(null);
    }

    public boolean isHome() {
        return "/index.xhtml".equals(external().getRequestServletPath());
    }

    public int getWaiting() {
        return waitingFor.count();
    }

    public String getDisplayName() {
        return caller.caller().displayName();
    }

    public String getRoles() {
        return caller.caller().grants().stream()
                .map(Grant::role)
                .distinct()
                .sorted()
                .map(role -> language.text("access.role." + role))
                .collect(Collectors.joining(", "));
    }

    /** The units of the person's grants, by today's names. */
    public String getScope() {
        Tree tree = organization.tree(asOf.today());
        List<String> names = caller.caller().units().stream()
                .flatMap(unit -> tree.find(unit).stream())
                .map(UnitOn::name)
                .toList();
        if (names.size() <= 1) {
            return String.join("", names);
        }
        return language.text("shell.scope.more", names.getFirst(), names.size() - 1);
    }

    /** What went well or wrong: said by the page's own action, or named in the address by the one that led here. */
    public List<PageMessage> getMessages() {
        List<PageMessage> messages = new ArrayList<>();
        String done = request().getParameter("done");
        if (done != null && (done.contains(".done.") || done.contains(".undone.")) && Texts.has(language.get(), done)) {
            messages.add(new PageMessage(done.contains(".undone.") ? "bad" : "good", language.text(done), ""));
        }
        faces.getClientIdsWithMessages()
                .forEachRemaining(id -> faces.getMessageList(id).forEach(message -> messages.add(said(message, id))));
        return messages;
    }

    public boolean isWrong() {
        return getMessages().stream().anyMatch(message -> "bad".equals(message.tone()));
    }

    private static PageMessage said(FacesMessage message, @Nullable String id) {
        FacesMessage.Severity severity = message.getSeverity();
        String tone = FacesMessage.SEVERITY_INFO.equals(severity)
                ? "good"
                : FacesMessage.SEVERITY_WARN.equals(severity) ? "warn" : "bad";
        return new PageMessage(tone, message.getSummary(), id == null ? "" : "#" + id);
    }

    /** Whether a file without anything in it was sent: to the form it looks like none. */
    public boolean isEmptyFileSent() {
        try {
            return request().getParts().stream()
                    .anyMatch(part -> part.getSize() == 0
                            && part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isBlank());
        } catch (IOException | ServletException unreadable) {
            return false;
        }
    }

    private boolean exists(String page) {
        try {
            return external().getResource(page) != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }

    private ExternalContext external() {
        return faces.getExternalContext();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }
}
