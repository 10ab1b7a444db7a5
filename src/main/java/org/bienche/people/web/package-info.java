/**
 * The pages of people: the list, the file, hiring and taking over a list.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.people.web;
