/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The properties of an element, in words for people: what they are called, what they may be, and what is wrong with a value. */
@NonNullByDefault
package org.vdcstudio.authoring.property;

import org.eclipse.jdt.annotation.NonNullByDefault;
