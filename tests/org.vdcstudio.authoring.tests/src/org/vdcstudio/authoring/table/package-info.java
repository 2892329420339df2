/*
 * SPDX-License-Identifier: EPL-2.0
 */
@NonNullByDefault
package org.vdcstudio.authoring.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
