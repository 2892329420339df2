/*
 * SPDX-License-Identifier: EPL-2.0
 */
@NonNullByDefault
package org.vdcstudio.authoring.suppress;

import org.eclipse.jdt.annotation.NonNullByDefault;
