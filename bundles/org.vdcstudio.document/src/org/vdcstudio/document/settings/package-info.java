/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Settings of rules that lie beside designs: read, found and changed. */
@NonNullByDefault
package org.vdcstudio.document.settings;

import org.eclipse.jdt.annotation.NonNullByDefault;
