/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The wizard that makes a project of a template or an example. */
@NonNullByDefault
package org.vdcstudio.ui.internal.examples;

import org.eclipse.jdt.annotation.NonNullByDefault;
