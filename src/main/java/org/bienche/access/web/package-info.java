/** Sign-in, sign-out and the pages of accounts. */
@org.jspecify.annotations.NullMarked
package org.bienche.access.web;
