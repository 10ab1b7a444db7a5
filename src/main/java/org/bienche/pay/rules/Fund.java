package org.bienche.pay.rules;

/** An insurance fund, as the law names them when contributions pause; the sickness and accident funds go with the pension fund. */
public enum Fund {
    PENSION,
    HEALTH,
    UNEMPLOYMENT
}
