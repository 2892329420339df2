/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tests of the language facade, text in and model out.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.language;
