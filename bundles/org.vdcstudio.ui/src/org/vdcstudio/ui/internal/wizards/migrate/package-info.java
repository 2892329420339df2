/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The migration wizard: type, target, prerequisites with their fixes, simulated preview. */
@NonNullByDefault
package org.vdcstudio.ui.internal.wizards.migrate;

import org.eclipse.jdt.annotation.NonNullByDefault;
