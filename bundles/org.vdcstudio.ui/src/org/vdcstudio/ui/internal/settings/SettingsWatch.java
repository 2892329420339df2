/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.settings;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.vdcstudio.document.settings.SettingsFiles;
import org.vdcstudio.ui.internal.text.BufferListener;

/** Tells when a settings file says something else: on the disk, or in an editor. */
public final class SettingsWatch extends BufferListener implements IResourceChangeListener {

	private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;

	private final Consumer<IContainer> onChange;
	private final Map<IFileBuffer, Typing> typing = new ConcurrentHashMap<>();

	private SettingsWatch(Consumer<IContainer> onChange) {
		this.onChange = onChange;
	}

	/**
	 * Begins to watch the workspace, for as long as it runs.
	 *
	 * @param onChange is told the folder whose settings file is another one, is new or gone; on the thread where that happens
	 */
	public static void start(Consumer<IContainer> onChange) {
		SettingsWatch watch = new SettingsWatch(onChange);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(watch, IResourceChangeEvent.POST_CHANGE);
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		buffers.addFileBufferListener(watch);
		Arrays.stream(buffers.getFileBuffers()).forEach(watch::bufferCreated);
	}

	@Override
	public void resourceChanged(@Nullable IResourceChangeEvent event) {
		@Nullable
		IResourceDelta delta = event == null ? null : event.getDelta();
		if (delta == null) {
			return;
		}
		try {
			delta.accept(each -> {
				boolean isOther = each.getKind() != IResourceDelta.CHANGED || (each.getFlags() & CONTENT) != 0;
				if (isOther && each.getResource() instanceof IFile file) {
					changed(file);
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.of(SettingsWatch.class).log(e.getStatus());
		}
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text && file(buffer).isPresent()) {
			typing.computeIfAbsent(buffer, created -> new Typing(text)).start();
		}
	}

	/** What was typed and not saved does not count any more. */
	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		Optional.ofNullable(typing.remove(buffer)).ifPresent(Typing::stop);
	}

	private static Optional<IFile> file(IFileBuffer buffer) {
		@Nullable
		IPath path = buffer.getLocation();
		return path != null && SettingsFiles.NAME.equals(path.lastSegment()) ? Optional.ofNullable(FileBuffers.getWorkspaceFileAtLocation(path))
				: Optional.empty();
	}

	private void changed(IResource file) {
		if (file.getName().equals(SettingsFiles.NAME)) {
			onChange.accept(file.getParent());
		}
	}

	/** Listens to the text of one settings file. */
	private final class Typing implements IDocumentListener {

		private final ITextFileBuffer buffer;

		Typing(ITextFileBuffer buffer) {
			this.buffer = buffer;
		}

		void start() {
			buffer.getDocument().addDocumentListener(this);
		}

		void stop() {
			buffer.getDocument().removeDocumentListener(this);
			tell();
		}

		private void tell() {
			file(buffer).ifPresent(SettingsWatch.this::changed);
		}

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// only the result counts
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			tell();
		}
	}
}
