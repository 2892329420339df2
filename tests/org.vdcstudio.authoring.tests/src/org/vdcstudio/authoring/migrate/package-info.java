/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of migrations. */
@NonNullByDefault
package org.vdcstudio.authoring.migrate;

import org.eclipse.jdt.annotation.NonNullByDefault;
