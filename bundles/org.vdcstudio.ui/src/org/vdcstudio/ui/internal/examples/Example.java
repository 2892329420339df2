/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.examples;

/** The examples that come with the product. */
public enum Example {

	/** The lab of the documentation. */
	NESTED_LAB("nested-lab", "Nested lab", "Two ESXi hosts with shared storage and a vMotion network, rehearsed on one Workstation PC.",
			"lab.vdc"),
	/** A design of the size of a datacenter. */
	PRODUCTION("production", "Production", "A stretched cluster with vSAN and a cluster with iSCSI, in several files, with fleets and templates.",
			"production.vdc"),
	/** A design to begin with. */
	STARTER("starter", "Starter", "The smallest design that is of use: one host, one VM, names that resolve.", "starter.vdc"),
	/** A design to be mended. */
	BROKEN_LAB("broken-lab", "Broken lab", "The nested lab with 23 faults, to see what rules find and how it is mended.", "lab.vdc");

	private final String folder;
	private final String title;
	private final String description;
	private final String designFile;

	Example(String folder, String title, String description, String designFile) {
		this.folder = folder;
		this.title = title;
		this.description = description;
		this.designFile = designFile;
	}

	/** The folder below {@code examples}, and the name offered for the project. */
	public String folder() {
		return folder;
	}

	/** What it is called. */
	public String title() {
		return title;
	}

	/** What it shows, one sentence. */
	public String description() {
		return description;
	}

	/** The file to open, relative to the project. */
	public String designFile() {
		return designFile;
	}
}
