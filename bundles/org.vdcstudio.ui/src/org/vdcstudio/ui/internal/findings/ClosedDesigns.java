/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.vdcstudio.document.DesignCheck;

/**
 * Has designs that nobody has open checked again when their settings are others, so that their markers do not tell of rules that
 * are no longer in force. Only designs with markers are looked at: others have not been asked about.
 */
public final class ClosedDesigns extends WorkspaceJob {

	/** Somebody who types a setting is not followed letter by letter. */
	private static final long QUIET_MILLIS = 400;

	private final DesignCheck check;
	private final Predicate<URI> isOpen;
	private final Set<IContainer> folders = ConcurrentHashMap.newKeySet();

	/**
	 * Nothing is to be done yet.
	 *
	 * @param isOpen whether somebody has a design open, which is checked then by others; asked on any thread
	 */
	public ClosedDesigns(DesignCheck check, Predicate<URI> isOpen) {
		super("Check designs with other settings");
		this.check = check;
		this.isOpen = isOpen;
		setSystem(true);
	}

	/** Has the designs of a folder and what is below it checked, soon; from any thread. */
	public void recheck(IContainer folder) {
		folders.add(folder);
		schedule(QUIET_MILLIS);
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		Set<URI> designs = new HashSet<>();
		for (IContainer folder : List.copyOf(folders)) {
			folders.remove(folder);
			if (folder.isAccessible()) {
				for (IMarker marker : folder.findMarkers(FindingMarker.TYPE, false, IResource.DEPTH_INFINITE)) {
					designs.add(URI.createURI(marker.getAttribute(FindingMarker.DESIGN, "")));
				}
			}
		}
		designs.stream().filter(design -> design.isFile() && !isOpen.test(design))
				.forEach(design -> MarkerPublisher.publishStored(design, check));
		return Status.OK_STATUS;
	}
}
