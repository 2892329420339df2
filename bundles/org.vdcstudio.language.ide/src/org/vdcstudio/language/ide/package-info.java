/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What an editor asks about a design while people work on its text: completion, hover, definition, outline, colours,
 * folding. Answers are plain values; positions are offsets in UTF-16 code units, counted from 0. No user interface.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.language.ide;
