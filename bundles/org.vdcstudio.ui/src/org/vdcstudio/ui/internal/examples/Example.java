/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.examples;

/**
 * An example that comes with the product.
 *
 * @param name        the folder below {@code examples}, and the name offered for the project
 * @param title       what it is called in the wizard
 * @param description what it shows, one sentence
 * @param designFile  the file to open, relative to the project
 */
record Example(String name, String title, String description, String designFile) {

	static final Example NESTED_LAB = new Example("nested-lab", "Nested lab",
			"Two ESXi hosts with shared storage and a vMotion network, rehearsed on one Workstation PC.", "lab.vdc");
}
