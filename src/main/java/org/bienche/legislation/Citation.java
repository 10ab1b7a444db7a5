package org.bienche.legislation;

/**
 * The place in the law that a value comes from.
 *
 * @param article the place in the document; empty where only the document is known
 */
public record Citation(String document, String article) {

    public Citation {
        if (document.isBlank()) {
            throw new IllegalArgumentException("A citation names a document");
        }
    }

    /** Whether it says where in the document that another one only names. */
    boolean refines(Citation other) {
        return document.equals(other.document) && other.article.isBlank() && !article.isBlank();
    }

    @Override
    public String toString() {
        return article.isBlank() ? document : document + ", " + article;
    }
}
