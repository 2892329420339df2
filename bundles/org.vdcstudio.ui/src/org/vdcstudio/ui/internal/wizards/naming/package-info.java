/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The wizard that creates and corrects DNS records. */
@NonNullByDefault
package org.vdcstudio.ui.internal.wizards.naming;

import org.eclipse.jdt.annotation.NonNullByDefault;
