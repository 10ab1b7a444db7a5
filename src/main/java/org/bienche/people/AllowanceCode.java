package org.bienche.people;

/** The allowances beside the salary, and the form in which each is given. */
public enum AllowanceCode {
    LEADERSHIP(Form.COEFFICIENT),
    CONCURRENT(Form.FIXED_BY_LAW),
    PUBLIC_SERVICE(Form.FIXED_BY_LAW),
    PARTY_AND_UNION_WORK(Form.FIXED_BY_LAW),
    REGIONAL(Form.COEFFICIENT),
    ATTRACTION(Form.FIXED_BY_LAW),
    LONG_SERVICE_HARD_AREA(Form.COEFFICIENT),
    HAZARD(Form.COEFFICIENT),
    RESPONSIBILITY(Form.COEFFICIENT),
    MOBILITY(Form.COEFFICIENT),
    OCCUPATION_SENIORITY(Form.PERCENT),
    OCCUPATION_INCENTIVE(Form.PERCENT),
    PARTY_COMMITTEE(Form.COEFFICIENT),
    RETAINED_MONEY(Form.AMOUNT),
    /** The leadership coefficient kept after losing the post, until its own end. */
    RETENTION(Form.COEFFICIENT);

    private final Form form;

    AllowanceCode(Form form) {
        this.form = form;
    }

    public Form form() {
        return form;
    }

    /** What states an allowance's size. */
    public enum Form {
        COEFFICIENT,
        PERCENT,
        AMOUNT,
        /** The law states it: nothing is recorded but that the person has it. */
        FIXED_BY_LAW
    }
}
