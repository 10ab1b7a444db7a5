package org.bienche.pay;

/**
 * What pay needs to know of the unit that pays.
 *
 * @param fullyStateFunded whether the state budget pays the unit wholly, as it does administrative bodies
 * @param hasUnion whether a grass-roots trade union exists there
 * @param minimumWageZone the zone of the regional minimum wage, 1 to 4
 */
public record Workplace(boolean fullyStateFunded, boolean hasUnion, int minimumWageZone) {

    private static final int ZONES = 4;

    public Workplace {
        if (minimumWageZone < 1 || minimumWageZone > ZONES) {
            throw new IllegalArgumentException("The zones of the minimum wage are 1 to 4, not " + minimumWageZone);
        }
    }
}
