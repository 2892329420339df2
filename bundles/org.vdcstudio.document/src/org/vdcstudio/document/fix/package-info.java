/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Mending whole designs: the quick fixes of many findings, made together as edits of the texts and judged by the rules.
 */
@NonNullByDefault
package org.vdcstudio.document.fix;

import org.eclipse.jdt.annotation.NonNullByDefault;
