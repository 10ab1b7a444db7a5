/**
 * The register of public functions: what must be done within a territory, on what legal ground, and which unit does it from day to day.
 *
 * <p>Legal basis: the division of powers, decentralization and authorization of the two-tier administration (Law 72/2025/QH15 and the
 * decrees of 6/2025 that hand functions down). Requirement: on any day a duty within a territory belongs to exactly one unit; after a
 * merge none is orphaned or doubled. A duty is clear where five things are: who, what, when, who answers, what comes of it. Out of scope:
 * procedures and their fees; whether a duty of a province and one of a commune with different codes overlap.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.duties;
