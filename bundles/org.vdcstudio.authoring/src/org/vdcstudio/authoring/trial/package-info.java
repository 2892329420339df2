/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a design would be after some changes, tried on a copy of its model. */
@NonNullByDefault
package org.vdcstudio.authoring.trial;

import org.eclipse.jdt.annotation.NonNullByDefault;
