/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.diagram;

import java.util.List;

import org.vdcstudio.document.FoundElement;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.overlay.Remark;
import org.vdcstudio.viewpoint.overlay.RemarkOverlay;

/** Findings on top of diagrams. */
public final class FindingsOverlay {

	private FindingsOverlay() {
	}

	/** An overlay of what the rules found in a design, suppressed findings left out. Call on the thread that owns the design. */
	public static RemarkOverlay of(LoadedDesign design, List<Finding> findings) {
		return new RemarkOverlay(FoundElement.of(design, findings).stream().map(FindingsOverlay::remark).toList());
	}

	private static Remark remark(FoundElement found) {
		Finding finding = found.finding();
		return new Remark(found.element(), kind(finding.severity()), "", "%s: %s".formatted(finding.rule(), finding.message()));
	}

	private static Decoration.Kind kind(Severity severity) {
		return switch (severity) {
		case ERROR -> Decoration.Kind.ERROR;
		case WARNING -> Decoration.Kind.WARNING;
		case INFORMATION -> Decoration.Kind.INFO;
		};
	}
}
