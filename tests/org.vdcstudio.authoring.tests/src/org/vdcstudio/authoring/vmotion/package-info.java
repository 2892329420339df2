/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of vMotion networks. */
@NonNullByDefault
package org.vdcstudio.authoring.vmotion;

import org.eclipse.jdt.annotation.NonNullByDefault;
