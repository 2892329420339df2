/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.util.List;

import org.vdcstudio.validation.Finding;

/**
 * What the rules found in a design.
 *
 * @param text     the text of the design's own file that was checked; places in that file count in it
 * @param findings in the order of {@link Finding#BY_PLACE}, suppressed ones included
 */
public record DesignFindings(TextSnapshot text, List<Finding> findings) {

	/** Copies the list. */
	public DesignFindings {
		findings = List.copyOf(findings);
	}
}
