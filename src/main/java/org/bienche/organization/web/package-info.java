/** Pages of the organization. */
@org.jspecify.annotations.NullMarked
package org.bienche.organization.web;
