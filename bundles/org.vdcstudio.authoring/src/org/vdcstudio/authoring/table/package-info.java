/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** A design as tables: names, addresses, and what each host mounts and hears. */
@NonNullByDefault
package org.vdcstudio.authoring.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
