package org.bienche.staffing;

/** What is decided about a post: how many seats it has, how many stay empty for a time, how many are given up. */
public enum PostMatter {
    APPROVED,
    FROZEN,
    ABOLISHED
}
