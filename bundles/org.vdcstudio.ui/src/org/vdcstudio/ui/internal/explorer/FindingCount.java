/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/**
 * How many findings there are in an element and all that it contains, by the markers of its file.
 *
 * @param errors   errors
 * @param warnings warnings
 */
record FindingCount(int errors, int warnings) {

	/** The findings in an element of the explorer. */
	static FindingCount in(DesignElementNode node) {
		return of(node.file(), node.item().offset(), node.item().offset() + node.item().length());
	}

	/** The findings in the whole file. */
	static FindingCount in(IFile file) {
		return of(file, 0, Integer.MAX_VALUE);
	}

	private static FindingCount of(IFile file, int start, int end) {
		int errors = 0;
		int warnings = 0;
		for (IMarker marker : markers(file)) {
			int place = marker.getAttribute(IMarker.CHAR_START, 0);
			int severity = marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
			if (place >= start && place < end) {
				errors += severity == IMarker.SEVERITY_ERROR ? 1 : 0;
				warnings += severity == IMarker.SEVERITY_WARNING ? 1 : 0;
			}
		}
		return new FindingCount(errors, warnings);
	}

	private static IMarker[] markers(IFile file) {
		try {
			return file.isAccessible() ? file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO) : new IMarker[0];
		} catch (CoreException e) {
			ILog.of(FindingCount.class).log(e.getStatus());
			return new IMarker[0];
		}
	}

	boolean isNone() {
		return errors + warnings == 0;
	}

	/** For instance {@code 1 error, 2 warnings}. */
	String text() {
		String first = errors == 0 ? "" : errors == 1 ? "1 error" : errors + " errors";
		String second = warnings == 0 ? "" : warnings == 1 ? "1 warning" : warnings + " warnings";
		return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
	}
}
