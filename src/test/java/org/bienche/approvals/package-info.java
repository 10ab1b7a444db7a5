@org.jspecify.annotations.NullMarked
package org.bienche.approvals;
