/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Designs after changes, for tests. */
@NonNullByDefault
package org.vdcstudio.authoring.trial;

import org.eclipse.jdt.annotation.NonNullByDefault;
