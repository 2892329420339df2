/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The Linux SCSI target framework judges which initiators see which LUNs. */
@NonNullByDefault
package org.vdcstudio.judges.tgt;

import org.eclipse.jdt.annotation.NonNullByDefault;
