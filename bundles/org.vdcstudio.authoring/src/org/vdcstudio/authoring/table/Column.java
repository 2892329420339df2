/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

/**
 * A column of a table.
 *
 * @param name        its title
 * @param description what stands in it, for a tool tip; may be empty
 * @param width       how many characters it usually holds
 */
public record Column(String name, String description, int width) {
}
