/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.ui.designs.WorkbenchDesigns;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Severity;

/**
 * What a marker for a finding says. Two of them are equal when their markers look the same.
 *
 * @param file       the file with the marker
 * @param attributes the attributes of the marker
 */
record FindingMarker(IResource file, Map<String, Object> attributes) {

	/** The type of these markers. */
	static final String TYPE = "org.vdcstudio.ui.finding";

	/** Attribute: address of the file of the design in which the finding was made. */
	static final String DESIGN = "design";
	/** Attribute: id of the rule. */
	static final String RULE = "rule";
	/** Attribute: what identifies the finding while lines move. */
	static final String FINGERPRINT = "fingerprint";
	/** Attribute: the kind of element it is about, by its name in the model; missing when it is about none. */
	static final String ELEMENT_KIND = "elementKind";
	/** Attribute: the qualified name of the element. */
	static final String ELEMENT_NAME = "elementName";
	/** Attribute: ids of the fixes, one a line. */
	static final String FIX_IDS = "fixIds";
	/** Attribute: what the fixes are called, one a line, in the order of the ids. */
	static final String FIX_LABELS = "fixLabels";

	private static final String SEPARATOR = "\n";
	/** What is wrong, and the rule. */
	private static final String MESSAGE = "%s (%s)";

	/**
	 * The marker of a finding.
	 *
	 * @param home   the file of the design, for findings without a place in a file of the workspace
	 * @param design the address of that file
	 * @param fixes  the fixes of the finding
	 */
	static FindingMarker of(Finding finding, IFile home, URI design, List<QuickFix> fixes) {
		Optional<IFile> file = finding.location().flatMap(location -> WorkbenchDesigns.file(location.file()));
		Map<String, Object> attributes = new HashMap<>(Map.of(
				IMarker.MESSAGE, MESSAGE.formatted(finding.message(), finding.rule()),
				IMarker.SEVERITY, severity(finding.severity()),
				DESIGN, design.toString(),
				RULE, finding.rule(),
				FINGERPRINT, finding.fingerprint(),
				FIX_IDS, fixes.stream().map(QuickFix::id).collect(Collectors.joining(SEPARATOR)),
				FIX_LABELS, fixes.stream().map(fix -> fix.label(finding)).collect(Collectors.joining(SEPARATOR))));
		finding.element().ifPresent(element -> {
			attributes.put(ELEMENT_KIND, element.kind());
			attributes.put(ELEMENT_NAME, element.qualifiedName());
		});
		file.flatMap(present -> finding.location()).ifPresentOrElse(location -> place(location, attributes),
				() -> attributes.put(IMarker.LINE_NUMBER, 1));
		return new FindingMarker(file.orElse(home), Map.copyOf(attributes));
	}

	/** The content of a marker that is there. */
	static FindingMarker of(IMarker marker) throws CoreException {
		Map<String, Object> attributes = marker.getAttributes();
		return new FindingMarker(marker.getResource(), attributes == null ? Map.of() : Map.copyOf(attributes));
	}

	/** The element that the finding of a marker is about. */
	static Optional<ElementId> element(IMarker marker) {
		return Optional.ofNullable(marker.getAttribute(ELEMENT_KIND, null))
				.map(kind -> new ElementId(kind, marker.getAttribute(ELEMENT_NAME, "")));
	}

	/** What the finding of a marker says, without the rule. */
	static String message(IMarker marker) {
		String message = marker.getAttribute(IMarker.MESSAGE, "");
		return message.substring(0, message.length() - MESSAGE.formatted("", marker.getAttribute(RULE, "")).length());
	}

	/** Whether the finding of a marker is one of a rule in a design, and can be fixed. */
	static boolean isFixable(IMarker marker, String design, String rule) {
		return design.equals(marker.getAttribute(DESIGN, "")) && rule.equals(marker.getAttribute(RULE, ""))
				&& !list(marker, FIX_IDS).isEmpty();
	}

	/** The lines of an attribute that holds a list. */
	static List<String> list(IMarker marker, String attribute) {
		String text = marker.getAttribute(attribute, "");
		return text.isEmpty() ? List.of() : List.of(text.split(SEPARATOR));
	}

	private static void place(SourceLocation location, Map<String, Object> attributes) {
		attributes.put(IMarker.LINE_NUMBER, location.line());
		attributes.put(IMarker.CHAR_START, location.offset());
		attributes.put(IMarker.CHAR_END, location.offset() + location.length());
	}

	private static int severity(Severity severity) {
		return switch (severity) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFORMATION -> IMarker.SEVERITY_INFO;
		};
	}
}
