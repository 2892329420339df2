/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.fix;

import org.eclipse.emf.common.util.URI;

/**
 * A file that fixes change.
 *
 * @param file   its address
 * @param before its text before all fixes, without a byte order mark
 * @param after  its text after all fixes
 */
public record FixedText(URI file, String before, String after) {
}
