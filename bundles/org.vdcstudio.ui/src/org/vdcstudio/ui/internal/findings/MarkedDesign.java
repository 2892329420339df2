/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.findings;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.statushandlers.StatusManager;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/**
 * The design in which the findings of markers were made, to be changed in its present state: in its open editor, and where
 * none is open, in the file.
 *
 * @param address the address of its file
 */
record MarkedDesign(String address) {

	/** A change of an open design. */
	@FunctionalInterface
	interface Change {

		/**
		 * Makes it, on the thread that owns the design.
		 *
		 * @return what could not be done, a clause; empty when all could
		 * @throws IllegalStateException when nothing could be done, with the reason as a clause
		 */
		Optional<String> make(OpenDesign design, DesignAccess access);
	}

	/** The file of the design. */
	Optional<IFile> file() {
		return WorkbenchDesigns.file(URI.createURI(address));
	}

	/** Changes it, without waiting; people are told what could not be done. */
	void change(String label, Change change) {
		Optional<IFile> file = file();
		if (file.isEmpty()) {
			report(label, "the design %s is gone".formatted(address), null);
			return;
		}
		try {
			Lease lease = WorkbenchDesigns.open(file.get());
			lease.design().<Optional<String>> access(access -> change.make(lease.design(), access))
					.whenComplete((left, failure) -> finish(label, lease, left, failure));
		} catch (IOException e) {
			report(label, String.valueOf(e.getMessage()), e);
		}
	}

	private static void finish(String label, Lease lease, @Nullable Optional<String> left, @Nullable Throwable failure) {
		try (lease) {
			if (failure != null) {
				report(label, String.valueOf(failure.getMessage()), failure);
				return;
			}
			WorkbenchDesigns.saveUnlessEdited(lease.design());
			if (left != null && left.isPresent()) {
				StatusManager.getManager().handle(Status.info("“%s”: %s.".formatted(label, left.get())), StatusManager.SHOW);
			}
		} catch (IOException e) {
			report(label, String.valueOf(e.getMessage()), e);
		}
	}

	private static void report(String label, String reason, @Nullable Throwable failure) {
		StatusManager.getManager().handle(Status.warning("“%s” was not done: %s.".formatted(label, reason), failure),
				StatusManager.LOG | StatusManager.SHOW);
	}
}
