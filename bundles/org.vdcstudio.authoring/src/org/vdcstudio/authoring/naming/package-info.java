/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** DNS records that the systems of a design need. */
@NonNullByDefault
package org.vdcstudio.authoring.naming;

import org.eclipse.jdt.annotation.NonNullByDefault;
