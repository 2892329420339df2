/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.document.DesignFindings;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.language.SourceTexts;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.ui.designs.WorkbenchDesigns;
import org.vdcstudio.validation.Finding;

/**
 * Keeps the markers of one open design as its findings are, in the background; only the latest findings count. When the
 * design is closed, the markers become those of the file as it is stored.
 */
public final class MarkerPublisher implements DesignListener {

	private final URI design;
	private final DesignCheck check;
	private final AtomicReference<@Nullable List<Finding>> latest = new AtomicReference<>();
	private final WorkspaceJob job = new PublishJob();

	private MarkerPublisher(URI design, DesignCheck check) {
		this.design = design;
		this.check = check;
	}

	/** Publishes the findings of a design from now on. */
	public static void follow(OpenDesign design) {
		design.addListener(new MarkerPublisher(design.file(), design.check()));
	}

	/** Publishes the findings of a design that nobody has open: those of the file as it is stored. */
	static void publishStored(URI design, DesignCheck check) {
		new MarkerPublisher(design, check).closed();
	}

	/**
	 * Waits until the markers of all designs are as they should be, those of designs that have just been closed included.
	 *
	 * @throws InterruptedException when the thread is to do something else
	 */
	public static void finish() throws InterruptedException {
		Job.getJobManager().join(PublishJob.FAMILY, null);
	}

	@Override
	public void findingsChanged(DesignFindings findings) {
		latest.set(findings.findings());
		job.schedule();
	}

	@Override
	public void closed() {
		latest.set(null);
		job.schedule();
	}

	private void publish(IFile home) throws CoreException, IOException {
		@Nullable
		List<Finding> findings = latest.get();
		if (findings == null) {
			findings = stored();
		}
		Set<FindingMarker> wanted = new HashSet<>();
		for (Finding finding : findings) {
			if (!finding.isSuppressed()) {
				wanted.add(FindingMarker.of(finding, home, design, check.fixes(finding)));
			}
		}
		IWorkspace workspace = home.getWorkspace();
		ICoreRunnable replace = monitor -> replace(workspace, wanted);
		// nothing comes or goes meanwhile: a finding may be in any file that the design imports
		workspace.run(replace, workspace.getRoot(), IWorkspace.AVOID_UPDATE, null);
	}

	private List<Finding> stored() throws IOException {
		return check.findings(VdcLanguage.standard().load(design, SourceTexts.NONE));
	}

	/**
	 * Leaves markers alone that are as they should be: people may have selected one. Files that are not there any more have none; when
	 * they come back, their design is checked again.
	 */
	private void replace(IWorkspace workspace, Set<FindingMarker> wanted) throws CoreException {
		Set<FindingMarker> missing = new HashSet<>(wanted);
		List<IMarker> obsolete = new ArrayList<>();
		for (IMarker marker : workspace.getRoot().findMarkers(FindingMarker.TYPE, false, IResource.DEPTH_INFINITE)) {
			boolean mine = design.toString().equals(marker.getAttribute(FindingMarker.DESIGN, ""));
			if (mine && !missing.remove(FindingMarker.of(marker))) {
				obsolete.add(marker);
			}
		}
		for (IMarker marker : obsolete) {
			marker.delete();
		}
		for (FindingMarker marker : missing) {
			if (marker.file().isAccessible()) {
				marker.file().createMarker(FindingMarker.TYPE, marker.attributes());
			}
		}
	}

	private final class PublishJob extends WorkspaceJob {

		private static final Object FAMILY = new Object();

		PublishJob() {
			super("Publish findings");
			setSystem(true);
		}

		@Override
		public boolean belongsTo(@Nullable Object family) {
			return family == FAMILY;
		}

		@Override
		public IStatus runInWorkspace(IProgressMonitor monitor) {
			Optional<IFile> home = WorkbenchDesigns.file(design).filter(IFile::exists);
			return home.isPresent() ? publishIn(home.get()) : Status.OK_STATUS;
		}

		private IStatus publishIn(IFile home) {
			long stamp = home.getModificationStamp();
			try {
				publish(home);
			} catch (IOException | CoreException e) {
				boolean isThere = Files.exists(Path.of(design.toFileString()));
				if (isThere && home.getModificationStamp() == stamp) {
					return Status.error("The findings of %s cannot be shown".formatted(design), e);
				}
				if (isThere) {
					// another file has its name by now
					schedule();
				}
				// what is deleted takes its markers along
			}
			return Status.OK_STATUS;
		}
	}
}
