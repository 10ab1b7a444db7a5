package org.bienche.legislation;

/** The place in the law that a value comes from. */
public record Citation(String document, String article) {

    public Citation {
        if (document.isBlank() || article.isBlank()) {
            throw new IllegalArgumentException("A citation names a document and an article in it");
        }
    }

    @Override
    public String toString() {
        return document + ", " + article;
    }
}
