package org.bienche.access;

/** What an account may do within its scope. */
public enum Role {
    /** Keeps files, builds plans, opens cases, prepares payroll. */
    OFFICER,
    /** Approves or returns. */
    LEADER,
    /** Looks up its own unit, proposes, prints. */
    DEPARTMENT,
    /** Reads everything and the trail. */
    AUDITOR,
    /** Manages accounts and scopes. */
    ADMINISTRATOR
}
