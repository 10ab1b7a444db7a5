/** The pages of quotas and posts in a browser. */
@org.jspecify.annotations.NullMarked
package org.bienche.staffing.web;
