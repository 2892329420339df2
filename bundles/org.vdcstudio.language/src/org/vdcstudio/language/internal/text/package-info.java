/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Names and values between text and model: quoting, decoding, lines.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.language.internal.text;
