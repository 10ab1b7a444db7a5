package org.bienche.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.people.Allowance;
import org.bienche.people.Appointment;
import org.bienche.people.Identity;
import org.bienche.people.Newcomer;
import org.bienche.people.Salary;
import org.bienche.time.Validity;

/** Some people as rows of the tables that hold them, in the order in which the tables are filled. */
final class Chunk {

    private static final String DATED = "valid_from, valid_until, decision_id, recorded_in)";

    private final long decision;
    private final long recording;
    private final Lines people = new Lines();
    private final Lines files = new Lines();
    private final Lines appointments = new Lines();
    private final Lines salaries = new Lines();
    private final Lines allowances = new Lines();
    private final List<Rotation> rotations = new ArrayList<>();

    Chunk(long decision, long recording) {
        this.decision = decision;
        this.recording = recording;
    }

    private record Rotation(String text, long person) implements Comparable<Rotation> {

        @Override
        public int compareTo(Rotation other) {
            int byText = text.compareTo(other.text);
            return byText == 0 ? Long.compare(person, other.person) : byText;
        }
    }

    void add(long id, Slot slot, Invented invented) {
        Newcomer newcomer = invented.person(id, slot);
        people.row(id, newcomer.number(), recording);
        file(id, newcomer);
        newcomer.identity().name().rotations().forEach(each -> rotations.add(new Rotation(each, id)));
        appointment(id, newcomer, slot.last());
        salary(id, newcomer, slot.last());
        invented.allowances(slot, newcomer).forEach(each -> allowance(id, newcomer, slot, each));
    }

    private void file(long id, Newcomer newcomer) {
        Identity who = newcomer.identity();
        files.row(
                id,
                who.name().full(),
                who.name().sortKey(),
                who.born(),
                who.sex(),
                who.nationalId(),
                who.insuredFrom(),
                who.dependants(),
                who.bank(),
                who.bankAccount(),
                newcomer.from(),
                Validity.FOREVER,
                decision,
                recording);
    }

    private void appointment(long id, Newcomer newcomer, LocalDate until) {
        Appointment at = newcomer.appointment();
        appointments.row(
                id,
                at.unitId(),
                at.jobPositionId(),
                at.kind(),
                at.staffKind(),
                at.waitingUntil(),
                newcomer.from(),
                until,
                decision,
                recording);
    }

    private void salary(long id, Newcomer newcomer, LocalDate until) {
        Salary pay = newcomer.salary();
        if (pay != null && newcomer.salaryFrom().isBefore(until)) {
            salaries.row(
                    id,
                    pay.rankCode(),
                    pay.scale(),
                    pay.step(),
                    pay.coefficient(),
                    pay.overFramePercent(),
                    pay.retainedDifference(),
                    pay.stepSince(),
                    pay.contractWage(),
                    pay.workingState(),
                    newcomer.salaryFrom(),
                    until,
                    decision,
                    recording);
        }
    }

    private void allowance(long id, Newcomer newcomer, Slot slot, Slot.Granted granted) {
        Allowance each = granted.allowance();
        allowances.row(
                id,
                each.code(),
                each.coefficient(),
                each.percent(),
                each.amount(),
                granted.fromOr(newcomer.from()),
                granted.untilOr(slot.last()),
                decision,
                recording);
    }

    /** The rows by table and columns; rotations in the order of their key, which the database likes best. */
    List<Rows> rows() {
        Lines rotated = new Lines();
        rotations.stream().sorted().forEach(each -> rotated.row(each.text(), each.person()));
        return List.of(
                new Rows("person (id, number, created_in)", people),
                new Rows(
                        "person_file (person_id, full_name, sort_key, born, sex, national_id, insured_from, dependants,"
                                + " bank, bank_account, " + DATED,
                        files),
                new Rows("person_name_rotation (rotation, person_id)", rotated),
                new Rows(
                        "appointment (person_id, unit_id, job_position_id, kind, staff_kind, waiting_until, " + DATED,
                        appointments),
                new Rows(
                        "salary (person_id, rank_code, scale, step, coefficient, over_frame_percent, retained_difference,"
                                + " step_since, contract_wage, working_state, " + DATED,
                        salaries),
                new Rows("allowance (person_id, code, coefficient, percent, amount, " + DATED, allowances));
    }

    /** Rows of a table. */
    record Rows(String target, Lines lines) {}
}
