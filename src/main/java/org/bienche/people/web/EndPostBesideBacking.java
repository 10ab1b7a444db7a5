package org.bienche.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.people.Appointment;
import org.bienche.people.Dated;
import org.bienche.people.PersonHistory;
import org.bienche.people.PostsBeside;
import org.bienche.positions.JobPositions;
import org.bienche.texts.CurrentLanguage;

/** A post beside somebody's main one ended before its last day, under a decision. */
@Named
@ViewScoped
public class EndPostBesideBacking extends PersonForm {

    private static final long serialVersionUID = 1;

    @Inject
    private PostsBeside posts;

    @Inject
    private Organization organization;

    @Inject
    private JobPositions positions;

    @Inject
    private CurrentLanguage language;

    private long post;
    private String sentence = "";

    @Override
    protected void show(PersonHistory person) {
        Dated<Appointment> held = PostsBeside.held(person, post);
        String unit = organization
                .tree(held.validity().from())
                .find(held.fact().unitId())
                .map(UnitOn::name)
                .orElse("");
        String position = positions.get(held.fact().jobPositionId()).name();
        sentence = language.text("people.did." + held.fact().kind(), position + ", " + unit);
    }

    public String save() {
        posts.end(getId(), post, getDecision().text());
        return backToPerson("work", "people.done.saved");
    }

    /** What is ended, in words. */
    public String getSentence() {
        return sentence;
    }

    public long getPost() {
        return post;
    }

    public void setPost(long post) {
        this.post = post;
    }
}
