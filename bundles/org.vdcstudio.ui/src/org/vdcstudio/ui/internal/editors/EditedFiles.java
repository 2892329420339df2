/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.editors;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Knows which files editors show, in all windows. Used in the thread of the user interface. */
public final class EditedFiles implements IPartListener, IWindowListener {

	private final BiConsumer<IFile, Boolean> onChange;

	/**
	 * Nothing is watched yet.
	 *
	 * @param onChange is told a file and whether an editor shows it now
	 */
	public EditedFiles(BiConsumer<IFile, Boolean> onChange) {
		this.onChange = onChange;
	}

	/** Begins to watch. */
	public void start() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.addWindowListener(this);
		Arrays.stream(workbench.getWorkbenchWindows()).forEach(window -> window.getPartService().addPartListener(this));
	}

	/** Watches no more; to be called once. */
	public void stop() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.removeWindowListener(this);
		Arrays.stream(workbench.getWorkbenchWindows()).forEach(window -> window.getPartService().removePartListener(this));
	}

	/** Whether an editor shows a file. */
	public static boolean isEdited(IFile file) {
		return editors().map(reference -> Optional.ofNullable(reference.getEditor(false)).flatMap(EditorFiles::of))
				.anyMatch(Optional.of(file)::equals);
	}

	private static Stream<IEditorReference> editors() {
		return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).flatMap(window -> Arrays.stream(window.getPages()))
				.flatMap(page -> Arrays.stream(page.getEditorReferences()));
	}

	private void changed(@Nullable IWorkbenchPart part) {
		if (part instanceof IEditorPart editor) {
			EditorFiles.of(editor).ifPresent(file -> onChange.accept(file, isEdited(file)));
		}
	}

	@Override
	public void partOpened(@Nullable IWorkbenchPart part) {
		changed(part);
	}

	@Override
	public void partClosed(@Nullable IWorkbenchPart part) {
		changed(part);
	}

	@Override
	public void partActivated(@Nullable IWorkbenchPart part) {
		// shown before and after
	}

	@Override
	public void partDeactivated(@Nullable IWorkbenchPart part) {
		// shown before and after
	}

	@Override
	public void partBroughtToTop(@Nullable IWorkbenchPart part) {
		// shown before and after
	}

	@Override
	public void windowOpened(@Nullable IWorkbenchWindow window) {
		if (window != null) {
			window.getPartService().addPartListener(this);
		}
	}

	@Override
	public void windowClosed(@Nullable IWorkbenchWindow window) {
		if (window != null) {
			window.getPartService().removePartListener(this);
		}
	}

	@Override
	public void windowActivated(@Nullable IWorkbenchWindow window) {
		// the same editors
	}

	@Override
	public void windowDeactivated(@Nullable IWorkbenchWindow window) {
		// the same editors
	}
}
