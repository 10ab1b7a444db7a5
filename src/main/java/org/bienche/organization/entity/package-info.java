/** Units, their versions, paths and successions as stored. */
@org.jspecify.annotations.NullMarked
package org.bienche.organization.entity;
