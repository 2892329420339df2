/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.fix;

import java.util.List;

import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.validation.Finding;

/**
 * A fix that can be made in the present state of a design.
 *
 * @param finding what it mends
 * @param fixId   the kind of fix
 * @param label   what it does
 * @param edits   the changes, at least one
 */
record FixOffer(Finding finding, String fixId, String label, List<ModelEdit> edits) {
}
