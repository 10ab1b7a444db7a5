package org.bienche.printing;

import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;

/** A form that can be asked for by name; each feature brings its own as CDI beans, and the catalogue lists whatever it finds. */
public interface Document {

    /** The name in addresses and of the template's folder: {@code payroll-sheet}. */
    String id();

    /** The key of its title; the key with {@code .hint} behind it says when to use it. */
    String titleKey();

    /** The key of the task that it is listed under. */
    String taskKey();

    /** PDF to sign and XLSX to work with, where the form says nothing else. */
    default Set<Format> formats() {
        return EnumSet.of(Format.PDF, Format.XLSX);
    }

    /** Whether it can be had of the unit alone; else, and where nobody asks for that, it takes in all units below. */
    default boolean isOfOneUnitToo() {
        return false;
    }

    /**
     * Writes the form. What the caller may see is checked by the features that are asked for the data.
     *
     * @throws org.bienche.texts.Problem where there is nothing to print for that unit and day, said so that a person knows what to do
     */
    void write(DocumentRequest request, OutputStream output);
}
