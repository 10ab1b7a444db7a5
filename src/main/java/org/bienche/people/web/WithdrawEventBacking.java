package org.bienche.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.bienche.people.PersonHistory;
import org.bienche.people.ServiceRecord;

/** Something that was recorded of somebody's service, taken back under a decision. */
@Named
@ViewScoped
public class WithdrawEventBacking extends PersonForm {

    private static final long serialVersionUID = 1;

    @Inject
    private ServiceRecord records;

    @Inject
    private EventWords words;

    private long event;
    private String sentence = "";

    @Override
    protected void show(PersonHistory person) {
        sentence = words.sentence(ServiceRecord.event(person, event));
    }

    public String save() {
        records.withdraw(getId(), event, getDecision().text());
        return backToPerson("decisions", "people.done.event.withdrawn");
    }

    /** What is taken back, in words. */
    public String getSentence() {
        return sentence;
    }

    public long getEvent() {
        return event;
    }

    public void setEvent(long event) {
        this.event = event;
    }
}
