/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** What an application does with this bundle when the workbench starts and ends. */
@NonNullByDefault
package org.vdcstudio.ui.session;

import org.eclipse.jdt.annotation.NonNullByDefault;
