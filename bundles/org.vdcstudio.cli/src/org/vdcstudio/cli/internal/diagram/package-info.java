/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Shows diagrams in a browser of the user's choice, through a socket on this computer that only who has the token may use. */
@NonNullByDefault
package org.vdcstudio.cli.internal.diagram;

import org.eclipse.jdt.annotation.NonNullByDefault;
