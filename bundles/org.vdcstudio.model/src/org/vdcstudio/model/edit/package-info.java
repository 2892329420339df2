/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Described changes of a model, whoever applies them, and the way from an element back to its text.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.model.edit;
