/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.findings;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.statushandlers.StatusManager;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.ui.designs.WorkbenchDesigns;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/**
 * One quick fix of a finding. The fix works on the present state of the design, in its open editor; where none is open,
 * the file is changed.
 */
final class FixResolution implements IMarkerResolution2 {

	private final String fixId;
	private final String label;

	FixResolution(String fixId, String label) {
		this.fixId = fixId;
		this.label = label;
	}

	@Override
	public String getLabel() {
		return label;
	}

	@Override
	public String getDescription() {
		return label;
	}

	@Override
	public @Nullable Image getImage() {
		return null;
	}

	@Override
	public void run(IMarker marker) {
		URI address = URI.createURI(marker.getAttribute(FindingMarker.DESIGN, ""));
		Optional<IFile> file = WorkbenchDesigns.file(address);
		if (file.isEmpty()) {
			report("the design %s is gone".formatted(address), null);
			return;
		}
		try {
			Lease lease = WorkbenchDesigns.open(file.get());
			String rule = marker.getAttribute(FindingMarker.RULE, "");
			String fingerprint = marker.getAttribute(FindingMarker.FINGERPRINT, "");
			OpenDesign design = lease.design();
			design.access(access -> fix(design.check(), access, rule, fingerprint))
					.whenComplete((done, failure) -> finish(lease, failure));
		} catch (IOException e) {
			report(String.valueOf(e.getMessage()), e);
		}
	}

	private Boolean fix(DesignCheck check, DesignAccess access, String rule, String fingerprint) {
		for (Finding finding : check.findings(access.design())) {
			if (finding.rule().equals(rule) && finding.fingerprint().equals(fingerprint)) {
				for (QuickFix fix : check.fixes(finding)) {
					List<ModelEdit> edits = fix.id().equals(fixId) ? DesignCheck.edits(fix, finding, access.design()) : List.of();
					if (!edits.isEmpty()) {
						access.apply(label, edits);
						return true;
					}
				}
			}
		}
		throw new IllegalStateException("the design has changed and there is nothing to fix any more");
	}

	private void finish(Lease lease, @Nullable Throwable failure) {
		try (lease) {
			if (failure != null) {
				report(String.valueOf(failure.getMessage()), failure);
			} else {
				WorkbenchDesigns.saveUnlessEdited(lease.design());
			}
		} catch (IOException e) {
			report(String.valueOf(e.getMessage()), e);
		}
	}

	private void report(String reason, @Nullable Throwable failure) {
		StatusManager.getManager().handle(Status.warning("“%s” was not done: %s.".formatted(label, reason), failure),
				StatusManager.LOG | StatusManager.SHOW);
	}
}
