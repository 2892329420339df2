/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.vdcstudio.cli.diagram.DesignDiagramDocument;
import org.vdcstudio.diagram.DiagramCommand;
import org.vdcstudio.diagram.DiagramSession;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.diagram.ui.DiagramEditorInput;
import org.vdcstudio.diagram.ui.internal.view.BrowserDiagramView;
import org.vdcstudio.diagram.ui.internal.view.NoBrowserException;
import org.vdcstudio.diagram.ui.internal.view.PageLocation;
import org.vdcstudio.document.DesignText;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.ui.designs.Selections;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/**
 * A diagram of a design. The design is the same as that of the text editor beside it: one text, one undo history, one
 * dirty state.
 */
public final class DiagramEditor extends EditorPart implements ISaveablesSource {

	private final DiagramSelection selection = new DiagramSelection();
	private @Nullable Lease lease;
	private @Nullable DiagramSubject subject;
	private @Nullable DesignSaveable saveable;
	private @Nullable LayoutSaveable layout;
	private @Nullable Runnable stopListening;
	private @Nullable DiagramPane pane;
	private @Nullable DiagramPicture picture;
	private @Nullable TextLink link;
	private @Nullable DiagramActions actions;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof DiagramEditorInput diagram)) {
			throw new PartInitException("A diagram editor cannot show " + input.getName());
		}
		subject = DiagramKinds.find(diagram.viewpoint(), diagram.diagram())
				.map(description -> new DiagramSubject(description, diagram.root()))
				.orElseThrow(() -> new PartInitException("There is no diagram “%s” of viewpoint “%s” any more"
						.formatted(diagram.diagram(), diagram.viewpoint())));
		open(site, diagram.file());
		setSite(site);
		setInput(input);
		setPartName(subject().title());
		site.setSelectionProvider(selection);
	}

	private void open(IEditorSite site, IFile file) throws PartInitException {
		try {
			Lease opened = WorkbenchDesigns.open(file);
			lease = opened;
			IDocument document = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE)
					.getDocument();
			saveable = new DesignSaveable(opened.design(), document, file.getName());
			layout = new LayoutSaveable(opened.design(), file.getName());
			actions = new DiagramActions(this, site, document);
			Runnable stopReports = reportDirtyState(opened.design());
			Runnable stopFollowing = opened.design().addListener(new RootRenames(Display.getCurrent(), () -> subject().root(), this::follow));
			stopListening = () -> {
				stopReports.run();
				stopFollowing.run();
			};
		} catch (IOException exception) {
			throw new PartInitException("%s cannot be opened: %s".formatted(file.getFullPath(), exception.getMessage()), exception);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		DesignDiagramDocument document = document();
		EditorWorkbench workbench = new EditorWorkbench(getEditorSite(), selection);
		try {
			String page = PageLocation.find();
			DiagramPane opened = new DiagramPane(parent, subject(), document, workbench, this::textFieldFocused,
					(area, events) -> BrowserDiagramView.open(area, page, events));
			pane = opened;
			DiagramMenu menu = new DiagramMenu(this, getEditorSite(), selection, opened.control());
			opened.setRequests(menu);
			TextLink linked = new TextLink(getSite().getPage(), design(), saveable().getAdapter(IDocument.class), opened);
			link = linked;
			selection.addSelectionChangedListener(linked::diagramSelected);
		} catch (NoBrowserException exception) {
			ILog.of(DiagramEditor.class).warn("The platform has no browser for diagrams", exception);
			picture = new DiagramPicture(parent, subject(), document, workbench);
		} catch (IOException exception) {
			throw new IllegalStateException(exception.getMessage(), exception);
		}
	}

	@Override
	public void setFocus() {
		pane().ifPresent(DiagramPane::focus);
	}

	/** How far the diagram has come. */
	public DiagramSession.State state() {
		return pane().map(DiagramPane::state).orElse(DiagramSession.State.NEW);
	}

	/** The design that is shown. */
	public OpenDesign design() {
		return Objects.requireNonNull(lease, "the editor has been initialised").design();
	}

	@Override
	public boolean isDirty() {
		return lease != null && design().isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		try {
			for (Saveable each : getSaveables()) {
				if (each.isDirty()) {
					each.doSave(monitor);
				}
			}
		} catch (CoreException exception) {
			monitor.setCanceled(true);
			ErrorDialog.openError(getSite().getShell(), "Save", null, exception.getStatus());
		}
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("A diagram has no file of its own");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public Saveable[] getSaveables() {
		return saveable == null || layout == null ? new Saveable[0] : new Saveable[] { saveable(), layout };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	/** Whether a command would do something with what is selected in the diagram. */
	boolean canPerform(DiagramCommand command) {
		return pane().map(shown -> shown.canPerform(command)).orElse(false);
	}

	/** Carries out a command in the diagram. */
	void perform(DiagramCommand command) {
		pane().ifPresent(shown -> shown.perform(command));
	}

	/** Shows what is selected in the text, which is opened if need be. */
	void showSelectionInText() {
		IWorkbenchPage page = getSite().getPage();
		if (selection.getSelection() instanceof IStructuredSelection elements && elements.getFirstElement() instanceof EObject element) {
			Display display = Display.getCurrent();
			design().access(access -> access.design().source().locate(element)).thenAccept(
					place -> place.ifPresent(found -> display.asyncExec(() -> Selections.reveal(page, found))));
		}
	}

	private PictureExport picture() {
		return new PictureExport(subject(), document(), pane().flatMap(DiagramPane::shown));
	}

	/** Asks where to, and writes the diagram as a picture. */
	void export() {
		if (getEditorInput() instanceof DiagramEditorInput input) {
			picture().ask(getSite().getShell(), input.file());
		}
	}

	/** Prints the diagram. */
	void print() {
		new PicturePrint(picture(), subject().title()).ask(getSite().getShell());
	}

	/** Offers the actions of this editor, which is the active one now. */
	void contributeTo(IActionBars bars) {
		@Nullable
		DiagramActions known = actions;
		if (known != null) {
			known.contributeTo(bars);
		}
	}

	@Override
	public void dispose() {
		@Nullable
		Runnable stop = stopListening;
		if (stop != null) {
			stop.run();
		}
		@Nullable
		TextLink linked = link;
		if (linked != null) {
			linked.close();
		}
		@Nullable
		DiagramActions known = actions;
		if (known != null) {
			known.dispose();
		}
		@Nullable
		DiagramPicture shown = picture;
		if (shown != null) {
			shown.close();
		}
		closeSessionThenDesign();
		super.dispose();
	}

	/** In this order: a design that closes first would leave the session waiting for it. */
	private void closeSessionThenDesign() {
		@Nullable
		Lease held = lease;
		Display display = Display.getCurrent();
		Runnable release = () -> {
			if (held != null && !display.isDisposed()) {
				display.asyncExec(held::close);
			}
		};
		Optional<DiagramPane> shown = pane();
		pane = null;
		if (shown.isPresent()) {
			shown.get().close().thenRun(release);
		} else {
			release.run();
		}
	}

	private void textFieldFocused(boolean focused) {
		@Nullable
		DiagramActions known = actions;
		if (known != null) {
			known.textFieldFocused(focused);
		}
	}

	private Optional<DiagramPane> pane() {
		return Optional.ofNullable(pane);
	}

	private DesignDiagramDocument document() {
		return new DesignDiagramDocument(design(), Optional.of(new WorkbenchMoments(design().file())));
	}

	private DiagramSubject subject() {
		return Objects.requireNonNull(subject, "the editor has been initialised");
	}

	private DesignSaveable saveable() {
		return Objects.requireNonNull(saveable, "the editor has been initialised");
	}

	/** The diagram is about the same element, whatever that is called now. */
	private void follow(String root) {
		if (lease != null && getEditorInput() instanceof DiagramEditorInput input) {
			DiagramSubject renamed = new DiagramSubject(subject().description(), root);
			subject = renamed;
			setInputWithNotify(new DiagramEditorInput(input.file(), input.viewpoint(), input.diagram(), root));
			setPartName(renamed.title());
			pane().ifPresent(shown -> shown.show(renamed));
		}
	}

	/** Has the workbench ask again whether there is something to save. */
	private Runnable reportDirtyState(OpenDesign design) {
		Display display = Display.getCurrent();
		Runnable report = () -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> firePropertyChange(PROP_DIRTY));
			}
		};
		Runnable stopText = design.text().addListener(new DesignText.Listener() {
			@Override
			public void textChanged() {
				// the session follows the model
			}

			@Override
			public void dirtyStateChanged() {
				report.run();
			}
		});
		Runnable stopLayout = design.layout().addListener(report);
		return () -> {
			stopText.run();
			stopLayout.run();
		};
	}
}
