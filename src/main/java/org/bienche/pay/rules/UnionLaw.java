package org.bienche.pay.rules;

/**
 * The law of union dues and of the fund that employers pay.
 *
 * @param noneWhereFullyStateFunded 1 where units that the state budget pays wholly have no union
 */
public record UnionLaw(Figure dues, Figure fund, Figure noneWhereFullyStateFunded) {

    public static UnionLaw of(Articles articles) {
        return new UnionLaw(
                articles.hundredths("insurance.union.dues"),
                articles.hundredths("insurance.union.fund"),
                articles.yes("insurance.union.none_where_fully_state_funded"));
    }
}
