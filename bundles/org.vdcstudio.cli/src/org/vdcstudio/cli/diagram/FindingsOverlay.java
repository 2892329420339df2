/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.vdcstudio.document.FoundElement;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.render.ViewSummary;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.overlay.Remark;
import org.vdcstudio.viewpoint.overlay.RemarkOverlay;
import org.vdcstudio.viewpoint.view.View;

/** Findings on top of diagrams. */
public final class FindingsOverlay {

	private FindingsOverlay() {
	}

	/** An overlay of what the rules found in a design, suppressed findings left out. Call on the thread that owns the design. */
	public static RemarkOverlay of(LoadedDesign design, List<Finding> findings) {
		return new RemarkOverlay(FoundElement.of(design, findings).stream().map(FindingsOverlay::remark).toList());
	}

	/**
	 * The elements whose findings are shown on shapes, by the names that the findings have for them, without repetition: those of the
	 * shapes, and those that a view shows nothing of. Call on the thread that owns the design.
	 *
	 * @param whole all there is to show
	 * @param summary what is shown of it
	 * @param ids   of shapes and lines
	 */
	public static List<String> elementsOn(LoadedDesign design, List<Finding> findings, View whole, ViewSummary summary,
			Collection<String> ids) {
		Map<Remark, String> names = new IdentityHashMap<>();
		List<Remark> remarks = new ArrayList<>();
		for (FoundElement found : FoundElement.of(design, findings)) {
			Remark remark = remark(found);
			remarks.add(remark);
			found.finding().element().ifPresent(element -> names.put(remark, element.qualifiedName()));
		}
		return new RemarkOverlay(remarks).findingsOn(whole, summary.view(), summary.standIns(), ids).stream().map(names::get)
				.filter(Objects::nonNull).distinct().toList();
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
