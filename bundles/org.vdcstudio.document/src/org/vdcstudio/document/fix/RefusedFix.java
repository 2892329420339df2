/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.fix;

import org.vdcstudio.validation.Finding;

/**
 * A fix that was offered and not made.
 *
 * @param finding what it was to mend; its place counts in the text of that time
 * @param label   what it would have done
 * @param reason  why it was not made, a clause without a full stop
 */
public record RefusedFix(Finding finding, String label, String reason) {
}
