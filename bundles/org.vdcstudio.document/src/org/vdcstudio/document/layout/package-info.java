/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Where people put the shapes of diagrams: kept in a file beside the design, and following its renames.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.document.layout;
