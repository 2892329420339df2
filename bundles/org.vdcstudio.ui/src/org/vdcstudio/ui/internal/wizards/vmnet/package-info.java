/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The Virtual Network Editor. */
@NonNullByDefault
package org.vdcstudio.ui.internal.wizards.vmnet;

import org.eclipse.jdt.annotation.NonNullByDefault;
