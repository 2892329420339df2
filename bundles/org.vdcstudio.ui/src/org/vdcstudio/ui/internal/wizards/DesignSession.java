/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.core.resources.IFile;
import org.vdcstudio.authoring.Task;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** One design as long as a wizard is about it. May be used from any thread. */
final class DesignSession implements AutoCloseable {

	private final IFile file;
	private final Lease lease;
	private final Runnable stopListening;

	private DesignSession(IFile file, Lease lease, Runnable onChange) {
		this.file = file;
		this.lease = lease;
		stopListening = lease.design().addListener(new DesignListener() {
			@Override
			public void modelChanged() {
				onChange.run();
			}
		});
	}

	/**
	 * Takes a design.
	 *
	 * @param onChange is told when the design has changed, on any thread
	 */
	static DesignSession open(IFile file, Runnable onChange) throws IOException {
		return new DesignSession(file, WorkbenchDesigns.open(file), onChange);
	}

	IFile file() {
		return file;
	}

	OpenDesign design() {
		return lease.design();
	}

	/** The design as it is now. */
	CompletableFuture<Topology> topology() {
		return design().access(access -> Topology.of(model(access).snapshot())).toCompletableFuture();
	}

	/** What a task would do. Fails with an {@link IllegalArgumentException} when it does not fit the design. */
	<A> CompletableFuture<Trial> attempt(Task<A> task, A answers) {
		return design().access(access -> trial(access, task, answers)).toCompletableFuture();
	}

	/** The same for whoever has access already. */
	<A> Trial trial(DesignAccess access, Task<A> task, A answers) {
		List<ModelEdit> edits = task.edits(answers, model(access));
		return Trial.of(access, design().file(), edits);
	}

	static DesignModel model(DesignAccess access) {
		return SnapshotBuilder.build(access.design().root(), access.design().source().problems());
	}

	/** What went wrong, without the wrapping of whoever passed it on. */
	static Throwable cause(Throwable failure) {
		Throwable cause = failure;
		while (cause instanceof CompletionException && cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause;
	}

	@Override
	public void close() {
		stopListening.run();
		lease.close();
	}
}
