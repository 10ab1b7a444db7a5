package org.bienche.people.entity;

/** The kinds of dated facts, and which rows of a person follow one another on one timeline. */
public enum FactTable {
    FILE(
            "person_file",
            "full_name, sort_key, born, sex, national_id, insured_from, dependants, bank, bank_account",
            "1 = 1"),
    MAIN(
            "appointment",
            "unit_id, job_position_id, kind, staff_kind, waiting_until, term_until",
            "kind IN ('MAIN', 'WAITING')"),
    BESIDE(
            "appointment",
            "unit_id, job_position_id, kind, staff_kind, waiting_until, term_until",
            "kind IN ('CONCURRENT', 'ACTING')"),
    SECONDMENT(
            "appointment",
            "unit_id, job_position_id, kind, staff_kind, waiting_until, term_until",
            "kind = 'SECONDED'"),
    SALARY(
            "salary",
            "rank_code, scale, step, coefficient, over_frame_percent, retained_difference, step_since, contract_wage,"
                    + " working_state",
            "1 = 1"),
    ALLOWANCE("allowance", "code, coefficient, percent, amount, ground", "1 = 1");

    private final String table;
    private final String columns;
    private final String condition;

    FactTable(String table, String columns, String condition) {
        this.table = table;
        this.columns = columns;
        this.condition = condition;
    }

    String table() {
        return table;
    }

    String columns() {
        return columns;
    }

    /** Tells this timeline from others of the same table. */
    String condition() {
        return condition;
    }

    String insert() {
        String places = "?, ".repeat(columns.split(",").length);
        return "INSERT INTO " + table + " (person_id, " + columns
                + ", valid_from, valid_until, decision_id, recorded_in)" + " VALUES (?, " + places + "?, ?, ?, ?)";
    }

    /** A copy of the rows chosen by id with other days, under their own decision. */
    String copy(String from, String until, int rows) {
        return "INSERT INTO " + table + " (person_id, " + columns
                + ", valid_from, valid_until, decision_id, recorded_in)"
                + " SELECT person_id, " + columns + ", " + from + ", " + until + ", decision_id, ? FROM " + table
                + " WHERE id IN (" + "?, ".repeat(rows - 1) + "?)";
    }
}
