package org.bienche.payroll;

import org.bienche.pay.SalaryFund;

/**
 * The salary fund of a unit and everything under it.
 *
 * @param own whether it stands for the people listed under the unit itself, without those below
 * @param divisible whether there are units below it that pay somebody
 */
public record FundLine(long unitId, String code, String name, boolean own, boolean divisible, SalaryFund fund) {}
