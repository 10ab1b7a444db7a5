package org.bienche.people;

import java.time.LocalDate;
import org.bienche.people.StepAdvice.Reason;

/**
 * The money kept by whom a new rank would pay less, salary and incentive together.
 *
 * @param amount đồng a month
 * @param lastDay the day before the next step, if nothing delays it
 */
public record KeptMoney(long amount, LocalDate lastDay, Reason reason) {}
