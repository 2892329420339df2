/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.designs;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.ui.internal.editors.EditorFiles;
import org.vdcstudio.ui.internal.selection.SelectedElements;

/**
 * The design that somebody works on in a window, and the element in it: that of the active editor, or of what is selected in
 * another view. Views that show something of "the design" follow it.
 *
 * <p>The design is kept open while anybody listens. Everything happens in the thread of the user interface.
 */
public final class ActiveDesign {

	/** Is told about changes; nothing is told about the state at the beginning. */
	public interface Listener {

		/** Another design is in focus, or none; the selected element is another one too. */
		default void designChanged() {
			// some care only for the element
		}

		/** Another element is selected, or none. */
		default void selectionChanged() {
			// most care only for the design
		}
	}

	private static final Map<IWorkbenchWindow, ActiveDesign> WINDOWS = new HashMap<>();

	private final IWorkbenchWindow window;
	private final Display display;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Follower follower = new Follower();
	private Optional<IFile> file = Optional.empty();
	private Optional<Lease> lease = Optional.empty();
	private Optional<ElementKey> selection = Optional.empty();
	private boolean chosenByEditor;
	private int questions;

	private ActiveDesign(IWorkbenchWindow window) {
		this.window = window;
		display = window.getShell().getDisplay();
		window.getShell().addDisposeListener(event -> forget());
	}

	/** What is in focus in a window. */
	public static ActiveDesign of(IWorkbenchWindow window) {
		return WINDOWS.computeIfAbsent(window, ActiveDesign::new);
	}

	/** The file of the design in focus. */
	public Optional<IFile> file() {
		return file;
	}

	/** The design in focus, open while somebody {@linkplain #addListener listens}; who keeps it takes a {@link #lease()}. */
	public Optional<OpenDesign> design() {
		return lease.map(Lease::design);
	}

	/** A lease of the caller's own on the design in focus, to be closed by the caller. */
	public Optional<Lease> lease() {
		return file().flatMap(this::open);
	}

	/** The element that is selected, or holds the cursor. */
	public Optional<ElementKey> selection() {
		return selection;
	}

	/** Selects an element of the design in focus, as if the user had done so; editors are left as they are. */
	public void select(ElementKey element) {
		questions++;
		setSelection(Optional.of(element));
	}

	/** Puts a design into focus, as if the user had selected its file. */
	public void focus(IFile design) {
		questions++;
		setFile(Optional.of(design), false);
	}

	/**
	 * Reports changes.
	 *
	 * @return stops the reports when run
	 */
	public Runnable addListener(Listener listener) {
		listeners.add(listener);
		if (listeners.size() == 1) {
			follower.start();
		}
		return () -> {
			if (listeners.remove(listener) && listeners.isEmpty()) {
				stop();
			}
		};
	}

	private void forget() {
		stop();
		WINDOWS.remove(window);
	}

	private void stop() {
		follower.stop();
		listeners.clear();
		close();
		file = Optional.empty();
		selection = Optional.empty();
	}

	private void setFile(Optional<IFile> found, boolean byEditor) {
		chosenByEditor = byEditor;
		if (found.equals(file())) {
			return;
		}
		close();
		lease = found.flatMap(this::open);
		file = lease.isPresent() ? found : Optional.empty();
		selection = Optional.empty();
		listeners.forEach(Listener::designChanged);
	}

	private void setSelection(Optional<ElementKey> found) {
		if (!found.equals(selection())) {
			selection = found;
			listeners.forEach(Listener::selectionChanged);
		}
	}

	private Optional<Lease> open(IFile wanted) {
		try {
			return Optional.of(WorkbenchDesigns.open(wanted));
		} catch (IOException e) {
			ILog.of(ActiveDesign.class).info("%s cannot be opened: %s".formatted(wanted.getFullPath(), e.getMessage()));
			return Optional.empty();
		}
	}

	private void close() {
		Optional<Lease> held = lease;
		lease = Optional.empty();
		held.ifPresent(Lease::close);
	}

	/** Watches what the user does in the window. */
	private final class Follower implements ISelectionListener, IPartListener, IResourceChangeListener {

		void start() {
			window.getPartService().addPartListener(this);
			window.getSelectionService().addPostSelectionListener(this);
			ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
			followEditor();
			Optional.ofNullable(window.getActivePage()).map(page -> page.getActiveEditor()).ifPresent(this::ask);
		}

		private void ask(IWorkbenchPart part) {
			Optional.ofNullable(part.getSite().getSelectionProvider()).map(provider -> provider.getSelection())
					.ifPresent(selected -> follow(part, selected));
		}

		void stop() {
			window.getPartService().removePartListener(this);
			window.getSelectionService().removePostSelectionListener(this);
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		}

		@Override
		public void selectionChanged(@Nullable IWorkbenchPart part, @Nullable ISelection selected) {
			if (part != null && selected != null) {
				follow(part, selected);
			}
		}

		private void follow(IWorkbenchPart part, ISelection selected) {
			SelectedElements.file(selected).filter(ActiveDesign::isDesign).ifPresent(found -> setFile(Optional.of(found), false));
			if (part instanceof IEditorPart) {
				followEditor();
			}
			// what means no element leaves the last question open
			design().flatMap(design -> SelectedElements.question(part, selected, design)).ifPresent(asked -> {
				int question = ++questions;
				Consumer<Optional<ElementKey>> answer = found -> inUi(() -> {
					if (question == questions) {
						setSelection(found);
					}
				});
				asked.thenAccept(answer);
			});
		}

		@Override
		public void partActivated(@Nullable IWorkbenchPart part) {
			if (part instanceof IEditorPart) {
				followEditor();
			}
		}

		@Override
		public void partBroughtToTop(@Nullable IWorkbenchPart part) {
			partActivated(part);
		}

		@Override
		public void partClosed(@Nullable IWorkbenchPart part) {
			if (part instanceof IEditorPart && chosenByEditor && editedFile().isEmpty()) {
				setFile(Optional.empty(), true);
			}
		}

		@Override
		public void partDeactivated(@Nullable IWorkbenchPart part) {
			// the design stays in focus while other views are used; its editor may not have told yet where the cursor went
			if (part instanceof IEditorPart) {
				ask(part);
			}
		}

		@Override
		public void partOpened(@Nullable IWorkbenchPart part) {
			// it will be activated
		}

		@Override
		public void resourceChanged(@Nullable IResourceChangeEvent event) {
			inUi(() -> {
				if (file.filter(each -> !each.exists()).isPresent()) {
					setFile(Optional.empty(), false);
				}
			});
		}

		private void followEditor() {
			Optional<IFile> edited = editedFile();
			if (edited.isPresent()) {
				setFile(edited, true);
			}
		}

		private Optional<IFile> editedFile() {
			return Optional.ofNullable(window.getActivePage()).map(page -> page.getActiveEditor()).flatMap(EditorFiles::of)
					.filter(ActiveDesign::isDesign);
		}
	}

	private static boolean isDesign(IFile found) {
		return VdcLanguage.FILE_EXTENSION.equals(found.getFileExtension()) && found.exists() && Objects.nonNull(found.getLocation());
	}

	private void inUi(Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}
}
