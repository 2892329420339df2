/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Described changes of the model as small changes of its text.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.language.internal.edit;
