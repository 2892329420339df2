/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** What wizards and tables know of a design, without a screen: questions to people, checks of their answers, and the edits that follow. */
@NonNullByDefault
package org.vdcstudio.authoring;

import org.eclipse.jdt.annotation.NonNullByDefault;
