/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.example.backup.internal;

/** The kinds of timeline entries that backups write. */
final class BackupKinds {

	/** The disks of a VM are being sent. */
	static final String STARTED = "backup-started";

	/** All disks have arrived and the snapshot is gone. */
	static final String FINISHED = "backup-finished";

	/** A backup was not begun, or was given up. */
	static final String FAILED = "backup-failed";

	/** A VM runs again, and the backup that was under way when it stopped does not exist. */
	static final String MISSING = "backup-missing";

	private BackupKinds() {
	}
}
