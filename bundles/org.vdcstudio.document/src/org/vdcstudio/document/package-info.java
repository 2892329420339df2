/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The open design: one text, one model read from it, its findings and one undo history, shared by every editor of it.
 */
@NonNullByDefault
package org.vdcstudio.document;

import org.eclipse.jdt.annotation.NonNullByDefault;
