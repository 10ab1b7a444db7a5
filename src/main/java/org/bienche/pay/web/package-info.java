/** The calculators of a month's pay and of the retirement age as pages; they read what is typed as the interface reads what is sent. */
@org.jspecify.annotations.NullMarked
package org.bienche.pay.web;
