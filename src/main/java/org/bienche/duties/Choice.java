package org.bienche.duties;

/**
 * How one unsettled function is settled.
 *
 * @param duty names it, see {@link Unsettled#duty}
 * @param version what it was chosen from, see {@link Unsettled#version}
 */
public record Choice(long duty, long version, long territory, long holder) {}
