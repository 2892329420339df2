/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.fix;

import org.vdcstudio.validation.Finding;

/**
 * A fix that was made.
 *
 * @param finding what it mended, as it was found; its place counts in the text of that time
 * @param label   what was done
 */
public record MadeFix(Finding finding, String label) {
}
