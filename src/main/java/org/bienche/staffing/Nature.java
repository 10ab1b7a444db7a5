package org.bienche.staffing;

/** Whether a quota was handed out for the time being (tạm giao) or granted for good (giao). */
public enum Nature {
    PROVISIONAL,
    GRANTED
}
