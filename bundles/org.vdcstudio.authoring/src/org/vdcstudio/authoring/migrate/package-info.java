/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Migration of VMs: targets, prerequisites with their remedies, a simulated preview, and the edits that make it so. */
@NonNullByDefault
package org.vdcstudio.authoring.migrate;

import org.eclipse.jdt.annotation.NonNullByDefault;
