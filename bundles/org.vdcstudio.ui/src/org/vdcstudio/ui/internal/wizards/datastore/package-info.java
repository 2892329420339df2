/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The New Datastore wizard. */
@NonNullByDefault
package org.vdcstudio.ui.internal.wizards.datastore;

import org.eclipse.jdt.annotation.NonNullByDefault;
