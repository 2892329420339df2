/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Elements on their way from one place of a design to another, or to another design, as text of the language.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.document.clip;
