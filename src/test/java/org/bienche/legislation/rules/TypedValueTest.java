package org.bienche.legislation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Parameter;
import org.bienche.legislation.Value;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypedValueTest {

    private static final LawBook LAW = LawBook.shipped();

    static List<Parameter> parameters() {
        return LAW.parameters();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void readsWhatItWrites(Parameter parameter) {
        Value last = parameter.last().value();
        assertThat(TypedValue.read(LAW, parameter, TypedValue.write(last))).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pay.base_salary | 2.700.000 | 2700000",
                "pay.base_salary | 2 700 000 | 2700000",
                "pay.bonus_fund.percent | 10,5 % | 10.5",
                "pay.contract_wage.ground | Không | false"
            })
    void takesWhatOfficialsWrite(String key, String typed, String value) {
        assertThat(TypedValue.read(LAW, LAW.parameter(key), typed)).isEqualTo(new Value.Single(value));
    }

    /** Any field may be given its hours; what holds for all others stays. */
    @Test
    void takesFieldsOfWorkThatNobodyNamedBefore() {
        Parameter hours = LAW.parameter("staffing.workload.hours");
        Value typed = TypedValue.read(LAW, hours, "ANY_FIELD: 2,5\nMôi trường: 3");
        assertThat(TypedValue.write(typed)).isEqualTo("ANY_FIELD: 2.5\nMôi trường: 3");
        assertThatThrownBy(() -> TypedValue.read(LAW, hours, "Môi trường: 3")).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pay.base_salary | hai triệu",
                "pay.base_salary | -1",
                "pay.base_salary | 2530000,5",
                "pay.bonus_fund.percent | 101",
                "salary.scale.A1 | 2,34; 2,671",
                "pay.percent_allowance_base | RANK_SALARY; NONSENSE",
                "pay.contract_wage.ground | maybe",
                "retirement.age.M | 61y6m",
                "retirement.age.M | 1961-01: 61",
                "tax.brackets | 30000000: 5",
                "insurance.minimum_wage | 1: 5000000"
            })
    void refusesWithASentence(String key, String typed) {
        assertThatThrownBy(() -> TypedValue.read(LAW, LAW.parameter(key), typed))
                .isInstanceOfSatisfying(Problem.class, wrong -> {
                    assertThat(Texts.has(Language.VI, wrong.key())).isTrue();
                    assertThat(wrong.errors()).hasSize(1);
                });
    }

    @Test
    void refusesALadderThatDoesNotAscend() {
        assertThatThrownBy(() ->
                        TypedValue.read(LAW, LAW.parameter("tax.brackets"), "30000000: 10\n10000000: 5\nabove: 35"))
                .isInstanceOf(Problem.class);
    }
}
