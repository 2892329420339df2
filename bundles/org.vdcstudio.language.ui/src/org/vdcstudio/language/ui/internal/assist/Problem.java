/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.vdcstudio.document.DesignFindings;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.validation.Finding;

/**
 * A problem that is marked in a text.
 *
 * @param marker   its marker
 * @param place    where it is marked now, which may not be where it was found
 * @param severity as of {@link IMarker#SEVERITY}
 */
record Problem(IMarker marker, Position place, int severity) {

	private static final String RULE = "rule";
	private static final String FINGERPRINT = "fingerprint";

	/** The problems at an offset, the worst first. May be called from any thread. */
	static List<Problem> at(ISourceViewer viewer, int offset) {
		@Nullable
		IAnnotationModel model = viewer.getAnnotationModel();
		List<Problem> found = new ArrayList<>();
		if (model != null) {
			for (Iterator<Annotation> annotations = model.getAnnotationIterator(); annotations.hasNext();) {
				Annotation annotation = annotations.next();
				@Nullable
				Position place = model.getPosition(annotation);
				if (annotation instanceof MarkerAnnotation marked && place != null && !annotation.isMarkedDeleted()
						&& offset >= place.getOffset() && offset <= place.getOffset() + place.getLength()) {
					int severity = marked.getMarker().getAttribute(IMarker.SEVERITY, -1);
					if (severity >= 0) {
						found.add(new Problem(marked.getMarker(), place, severity));
					}
				}
			}
		}
		found.sort(Comparator.comparingInt(Problem::severity).reversed().thenComparing(Problem::message));
		return found;
	}

	/** The id of the rule; empty when it is no finding of a rule. */
	String rule() {
		return marker.getAttribute(RULE, "");
	}

	/** What is wrong, without the rule. */
	String message() {
		String message = marker.getAttribute(IMarker.MESSAGE, "");
		String suffix = " (%s)".formatted(rule());
		return message.endsWith(suffix) ? message.substring(0, message.length() - suffix.length()) : message;
	}

	/** The finding behind it, as long as the design knows it. */
	Optional<Finding> finding(OpenDesign design) {
		String fingerprint = marker.getAttribute(FINGERPRINT, "");
		return design.findings().map(DesignFindings::findings).orElse(List.of()).stream()
				.filter(finding -> finding.fingerprint().equals(fingerprint) && finding.rule().equals(rule())).findFirst();
	}
}
