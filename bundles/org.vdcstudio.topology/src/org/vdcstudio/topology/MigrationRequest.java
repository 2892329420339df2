/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.Optional;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A wish to migrate a running VM.
 *
 * @param vm              the VM
 * @param targetHost      where it shall run; empty for where it runs already
 * @param targetDatastore where its files and disks shall be; empty for where they are already
 */
public record MigrationRequest(ElementId vm, Optional<ElementId> targetHost, Optional<ElementId> targetDatastore) {

	/** A migration of the compute resource only. */
	public static MigrationRequest toHost(ElementId vm, ElementId host) {
		return new MigrationRequest(vm, Optional.of(host), Optional.empty());
	}

	/** What is migrated. */
	public MigrationType type() {
		if (targetDatastore.isEmpty()) {
			return MigrationType.COMPUTE;
		}
		return targetHost.isEmpty() ? MigrationType.STORAGE : MigrationType.BOTH;
	}
}
