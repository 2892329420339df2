/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the virtual network editor. */
@NonNullByDefault
package org.vdcstudio.authoring.vmnet;

import org.eclipse.jdt.annotation.NonNullByDefault;
