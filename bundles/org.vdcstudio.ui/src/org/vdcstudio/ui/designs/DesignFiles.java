/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.designs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.ui.internal.text.AtomicCommit;

/** The design files of the workspace. */
public final class DesignFiles {

	private DesignFiles() {
	}

	/**
	 * Saves the buffer of a file, and the layout of its design if that is open. Afterwards the buffer is clean. Call in the
	 * thread of the user interface.
	 *
	 * @throws IOException when that was not possible; file and buffer are as before
	 */
	public static void commit(IFile file, ITextFileBuffer buffer) throws IOException {
		AtomicCommit.commit(file, buffer);
		Optional<OpenDesign> design = WorkbenchDesigns.find(buffer.getDocument());
		if (design.isPresent()) {
			saveLayout(design.get());
		}
	}

	/**
	 * Saves the layout of a design if its file does not hold it, see {@link OpenDesign#saveLayout()}. Call in the thread of the user interface.
	 *
	 * @throws IOException when that was not possible; the layout stays dirty
	 */
	public static void saveLayout(OpenDesign design) throws IOException {
		if (!design.saveLayout()) {
			return;
		}
		Optional<IFile> file = design.layout().file().map(VdcLanguage::uri).flatMap(WorkbenchDesigns::file);
		try {
			if (file.isPresent()) {
				file.get().refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
			}
		} catch (CoreException e) {
			ILog.of(DesignFiles.class).log(e.getStatus());
		}
	}

	/** Whether a file holds a design or a part of one, by its name. */
	public static boolean isDesign(IFile file) {
		return VdcLanguage.FILE_EXTENSION.equals(file.getFileExtension());
	}

	/** The design files in and below a folder, but for what is derived from others. May be called from any thread. */
	public static List<IFile> within(IContainer folder) {
		List<IFile> files = new ArrayList<>();
		try {
			if (folder.isAccessible()) {
				folder.accept(proxy -> {
					if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + VdcLanguage.FILE_EXTENSION)) {
						files.add((IFile) proxy.requestResource());
					}
					return !proxy.isDerived();
				}, IResource.NONE);
			}
		} catch (CoreException e) {
			ILog.of(DesignFiles.class).warn("The designs in %s cannot be listed".formatted(folder.getFullPath()), e);
		}
		return files;
	}
}
