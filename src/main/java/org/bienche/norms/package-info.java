/**
 * The norms of organization and staffing, and what of a unit is against them.
 *
 * <p>Legal basis: leaders and departments of the administration (NĐ 150/2025), public service units (NĐ 120/2020), merged schools (NQ
 * 37/2026), grades of public employees (NĐ 232/2026), ranks of positions (NĐ 170/2025, Điều 23), settling of surplus staff after a
 * restructuring (QĐ 759/QĐ-TTg), and what counts as waste (NĐ 266/2026, Điều 4 khoản 2). All thresholds are dated parameters of {@code
 * legislation/staffing}; what of them nothing on record tells of says so on its own page. Out of scope: what a restructuring plan would
 * bring about, which {@code restructuring} measures with the same parameters before it is signed.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.norms;
