/** Tests of the pages of people. */
@org.jspecify.annotations.NullMarked
package org.bienche.people.web;
