/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** STO-13: a LUN holds one VMFS datastore. */
public final class ExtentOwnerRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-13", Severity.ERROR, "A LUN or disk holds at most one VMFS datastore")
			.looksAt("VmfsDatastore", "Lun", "LocalDisk")
			.because("Formatting a device for a second datastore destroys the first one.")
			.except("A datastore may extend over several devices.")
			.except("A device that one datastore lists twice is one extent.")
			.remedy("Give each datastore a LUN of its own.")
			.source("vSphere 6.7 Storage, ESXi and iSCSI SAN restrictions, p. 76", "docs.vmware.com, vSphere 6.7 Storage")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		Map<ElementId, Datastore.Vmfs> owners = new HashMap<>();
		for (Datastore datastore : context.snapshot().datastores()) {
			if (datastore instanceof Datastore.Vmfs vmfs) {
				for (int i = 0; i < vmfs.extents().size(); i++) {
					ElementId device = vmfs.extents().get(i);
					Datastore.@Nullable Vmfs owner = owners.putIfAbsent(device, vmfs);
					if (owner != null && owner != vmfs) {
						context.report(violation(device, i, vmfs, owner));
					}
				}
			}
		}
	}

	private static Violation violation(ElementId device, int index, Datastore.Vmfs second, Datastore.Vmfs first) {
		return Violation
				.on(second.id(), "Datastores %s and %s are both on %s. Give each a device of its own.".formatted(first.id(), second.id(),
						device))
				.at("extents", index).about(device.qualifiedName()).because("extent of " + first.id(), device)
				.because("extent of " + second.id(), device).see(first.id(), "the other datastore on this device")
				.see(device, "the device");
	}
}
