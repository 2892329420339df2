/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The virtual networks of a Workstation PC, as its Virtual Network Editor shows them, and the edits that follow. */
@NonNullByDefault
package org.vdcstudio.authoring.vmnet;

import org.eclipse.jdt.annotation.NonNullByDefault;
