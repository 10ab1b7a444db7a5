/** The rules of positions: how many of a position's people may stand in its upper grades (NĐ 232/2026/NĐ-CP, Điều 10). */
@org.jspecify.annotations.NullMarked
package org.bienche.positions.rules;
