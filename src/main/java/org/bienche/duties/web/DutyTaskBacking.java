package org.bienche.duties.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.duties.Duties;
import org.bienche.duties.DutyLine;
import org.bienche.duties.DutyTask;
import org.bienche.duties.DutyTasks;
import org.bienche.duties.UnitLabel;
import org.bienche.people.People;
import org.bienche.people.PeopleQuery;
import org.bienche.positions.JobPositions;
import org.bienche.texts.NotFound;
import org.jspecify.annotations.Nullable;

/** What somebody does of a duty: the five things that must be clear, under a decision. */
@Named
@ViewScoped
public class DutyTaskBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private DutyTasks tasks;

    @Inject
    private Duties duties;

    @Inject
    private People people;

    @Inject
    private JobPositions positions;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private long duty;
    private @Nullable Long task;
    private long version;
    private String dutyName = "";
    private @Nullable Long person;
    private @Nullable Long position;
    private String content = "";
    private String timeLimit = "";
    private String responsibility = "";
    private String product = "";
    private List<Choice> staff = List.of();
    private List<Choice> posts = List.of();
    private final DecisionForm decision = new DecisionForm();

    /** Somebody or something to choose. */
    public record Choice(long id, String label) implements Serializable {}

    public void load() {
        current.require(Role.OFFICER);
        Long asked = asked("duty");
        if (asked == null) {
            throw new NotFound("duties.unknown");
        }
        duty = asked;
        task = asked("task");
        DutyLine line = duties.get(duty, asOf.date());
        dutyName = line.fact().facts().name();
        UnitLabel holder = line.holder();
        Long unit = holder != null && holder.alive() ? Long.valueOf(holder.id()) : null;
        staff = people.list(new PeopleQuery(asOf.date(), unit, "", null, PeopleQuery.MOST, null)).items().stream()
                .map(one -> new Choice(one.id(), one.fullName() + " (" + one.number() + ", " + one.position() + ")"))
                .toList();
        posts = positions.all().stream()
                .map(one -> new Choice(one.id(), one.name()))
                .toList();
        if (task != null) {
            fill(task);
        }
    }

    /** A number of the address; it is read once, since the form is sent without it. */
    private static @Nullable Long asked(String name) {
        String text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private void fill(long which) {
        DutyTask known = tasks.get(duty, which, asOf.date()).task();
        version = known.id();
        person = known.content().personId();
        position = known.content().jobPositionId();
        content = known.content().task();
        timeLimit = known.content().timeLimit();
        responsibility = known.content().responsibility();
        product = known.content().product();
    }

    public String save() {
        tasks.set(
                duty,
                task == null ? 0 : task,
                version,
                new DutyTask.Content(position, person, content, timeLimit, responsibility, product),
                decision.text());
        return "/duties/duty.xhtml?faces-redirect=true&id=" + duty + "&done=duties.done.task";
    }

    public String end() {
        tasks.end(duty, task == null ? 0 : task, version, decision.text());
        return "/duties/duty.xhtml?faces-redirect=true&id=" + duty + "&done=duties.done.task.ended";
    }

    public String getDutyName() {
        return dutyName;
    }

    public List<Choice> getStaff() {
        return staff;
    }

    public List<Choice> getPosts() {
        return posts;
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public long getDuty() {
        return duty;
    }

    public void setDuty(long duty) {
        this.duty = duty;
    }

    public @Nullable Long getTask() {
        return task;
    }

    public void setTask(@Nullable Long task) {
        this.task = task;
    }

    public @Nullable Long getPerson() {
        return person;
    }

    public void setPerson(@Nullable Long person) {
        this.person = person;
    }

    public @Nullable Long getPosition() {
        return position;
    }

    public void setPosition(@Nullable Long position) {
        this.position = position;
    }

    public String getContent() {
        return content;
    }

    public void setContent(@Nullable String content) {
        this.content = text(content);
    }

    public String getTimeLimit() {
        return timeLimit;
    }

    public void setTimeLimit(@Nullable String timeLimit) {
        this.timeLimit = text(timeLimit);
    }

    public String getResponsibility() {
        return responsibility;
    }

    public void setResponsibility(@Nullable String responsibility) {
        this.responsibility = text(responsibility);
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(@Nullable String product) {
        this.product = text(product);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
