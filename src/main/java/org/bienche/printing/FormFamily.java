package org.bienche.printing;

import java.util.List;

/** Several forms that a feature draws up alike; the catalogue lists each of them by itself. */
public interface FormFamily {

    List<? extends Document> forms();
}
