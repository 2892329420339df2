/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.fix.OpenDesignFixes;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** One quick fix of a finding, or of several findings that the same fix can mend. */
final class FixResolution extends FindingResolution {

	private static final int RELEVANCE = 30;

	private final IMarker marker;
	private final String fixId;

	/** What tells a finding from others of its design. */
	private record Key(String rule, String fingerprint) {

		static Key of(IMarker marker) {
			return new Key(marker.getAttribute(FindingMarker.RULE, ""), marker.getAttribute(FindingMarker.FINGERPRINT, ""));
		}

		static Key of(Finding finding) {
			return new Key(finding.rule(), finding.fingerprint());
		}
	}

	FixResolution(IMarker marker, String fixId, String label) {
		super(label, RELEVANCE);
		this.marker = marker;
		this.fixId = fixId;
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker @Nullable [] markers) {
		return markers == null ? super.findOtherMarkers(markers)
				: Arrays.stream(markers).filter(other -> !other.equals(marker)
						&& FindingMarker.list(other, FindingMarker.FIX_IDS).contains(fixId)).toArray(IMarker[]::new);
	}

	@Override
	public void run(IMarker only) {
		Key key = Key.of(only);
		new MarkedDesign(only.getAttribute(FindingMarker.DESIGN, "")).change(getLabel(),
				(design, access) -> fix(design.check(), access, key));
	}

	private Optional<String> fix(DesignCheck check, DesignAccess access, Key key) {
		for (Finding finding : check.findings(access.design())) {
			if (Key.of(finding).equals(key)) {
				for (QuickFix fix : check.fixes(finding)) {
					List<ModelEdit> edits = fix.id().equals(fixId) ? DesignCheck.edits(fix, finding, access.design()) : List.of();
					if (!edits.isEmpty()) {
						access.apply(getLabel(), edits);
						return Optional.empty();
					}
				}
			}
		}
		throw new IllegalStateException("the design has changed and there is nothing to fix any more");
	}

	@Override
	public void run(IMarker @Nullable [] markers, @Nullable IProgressMonitor monitor) {
		Map<String, List<IMarker>> byDesign = Arrays.stream(markers == null ? new IMarker[0] : markers)
				.collect(Collectors.groupingBy(each -> each.getAttribute(FindingMarker.DESIGN, "")));
		byDesign.forEach((design, chosen) -> {
			if (chosen.size() == 1) {
				run(chosen.getFirst());
			} else {
				Set<Key> keys = chosen.stream().map(Key::of).collect(Collectors.toSet());
				String label = "Fix %d problems".formatted(chosen.size());
				new MarkedDesign(design).change(label, (open, access) -> fixAll(open, access, label, keys));
			}
		});
	}

	private Optional<String> fixAll(OpenDesign design, DesignAccess access, String label, Set<Key> keys) {
		return FixAllResolution.left(OpenDesignFixes.make(design, access, label, finding -> keys.contains(Key.of(finding)),
				fix -> fix.id().equals(fixId)));
	}
}
