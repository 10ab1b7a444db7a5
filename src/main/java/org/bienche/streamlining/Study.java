package org.bienche.streamlining;

/**
 * A trade learnt at the unit's expense before leaving.
 *
 * @param months of study
 * @param fees of the school, in đồng
 */
public record Study(int months, long fees) {

    public Study {
        if (months < 0 || fees < 0) {
            throw new IllegalArgumentException("Neither the months nor the fees of a study are negative");
        }
    }
}
