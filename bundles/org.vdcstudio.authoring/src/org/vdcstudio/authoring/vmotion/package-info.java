/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Networks for vMotion, on all hosts that are to exchange VMs at once. */
@NonNullByDefault
package org.vdcstudio.authoring.vmotion;

import org.eclipse.jdt.annotation.NonNullByDefault;
