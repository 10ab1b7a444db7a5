/** The pages of the law: parameters by topic, one parameter through time, what changes on a day, and the entry of later values. */
@org.jspecify.annotations.NullMarked
package org.bienche.legislation.web;
