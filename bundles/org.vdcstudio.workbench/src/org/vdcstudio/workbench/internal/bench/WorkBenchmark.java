/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vdcstudio.diagram.ui.DiagramEditorInput;
import org.vdcstudio.diagram.ui.DiagramEditors;
import org.vdcstudio.document.DesignFindings;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** Times a working session: opening a design, typing, waiting for findings, looking at every view and at diagrams, saving. */
final class WorkBenchmark extends Benchmark {

	private static final String PROJECT = "benchmark";
	private static final String TYPED = "cpus 4  cpu-shares 2000  hardware-version 21  ";
	private static final int KEYSTROKES = 200;
	private static final int EDITS = 20;
	/** Somebody types ten keys a second, and looks at what comes of it after half a second. */
	private static final int TYPING_MILLIS = 100;
	private static final int LOOKING_MILLIS = 500;
	private static final int GLANCE_MILLIS = 10;
	private static final String REFERENCE = "uplinks vmnic0";
	private static final String BROKEN_REFERENCE = "uplinks vmnic9";
	private static final String FIRST_VM_LINE = "\n        vm ";

	private final Path design;

	WorkBenchmark(long started, Path design) {
		super(started);
		this.design = design;
	}

	@Override
	void measure() throws Exception {
		enter("making a project");
		IFile file = project().getFile("design.vdc");
		file.create(Files.newInputStream(design), IResource.NONE, new NullProgressMonitor());
		untilIdle();
		ITextEditor editor = open(file);
		IDocument document = ui(() -> editor.getDocumentProvider().getDocument(editor.getEditorInput()));
		type(editor, document);
		edit(document);
		views();
		diagrams(file, document);
		save(editor);
	}

	private static IProject project() throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
		project.create(new NullProgressMonitor());
		project.open(new NullProgressMonitor());
		return project;
	}

	private ITextEditor open(IFile file) throws Exception {
		enter("opening the design");
		long begin = System.nanoTime();
		ITextEditor editor = ui(() -> {
			IEditorPart part = IDE.openEditor(page(), file);
			if (part instanceof ITextEditor text) {
				return text;
			}
			throw new IllegalStateException(part + " is no text editor");
		});
		long opened = System.nanoTime();
		Optional<OpenDesign> found = ui(() -> WorkbenchDesigns
				.find(editor.getDocumentProvider().getDocument(editor.getEditorInput())));
		while (found.orElseThrow().findings().isEmpty()) {
			Pause.millis(TYPING_MILLIS);
		}
		long idle = untilIdle();
		Report.line("opening the design, until its text is there", opened - begin);
		Report.line("    until findings, outline and colours are", idle - begin);
		return editor;
	}

	private void type(ITextEditor editor, IDocument document) throws Exception {
		enter("typing");
		Keys keys = ui(() -> {
			editor.selectAndReveal(middle(document), 0);
			page().activate(editor);
			return new Keys(editor);
		});
		untilIdle();
		Durations toPaint = new Durations();
		Durations busy = new Durations();
		for (int i = 0; i < KEYSTROKES; i++) {
			long processor = watch().processorNanos();
			char key = TYPED.charAt(i % TYPED.length());
			toPaint.add(keys.type(key));
			Pause.millis(TYPING_MILLIS);
			busy.add(watch().processorNanos() - processor);
		}
		untilIdle();
		Report.line("%d keystrokes, until each is painted".formatted(KEYSTROKES), toPaint.summary());
		Report.line("    all that the user interface does for it", busy.summary());
		keys.dispose();
	}

	/** The beginning of a line in the middle of the text, within a VM. */
	private static int middle(IDocument document) throws Exception {
		String text = document.get();
		int vm = text.indexOf(FIRST_VM_LINE, text.length() / 2);
		return document.getLineOffset(document.getLineOfOffset(text.indexOf('{', Math.max(vm, text.length() / 2))) + 1);
	}

	private void edit(IDocument document) throws Exception {
		enter("waiting for findings");
		OpenDesign opened = ui(() -> WorkbenchDesigns.find(document)).orElseThrow();
		Durations toFindings = new Durations();
		for (int i = 0; i < EDITS; i++) {
			toFindings.add(untilFindings(opened, document, i % 2 == 0));
			Pause.millis(LOOKING_MILLIS);
		}
		untilIdle();
		Report.line("%d edits, until the findings are new".formatted(EDITS), toFindings.summary());
	}

	/** Breaks a reference or mends it, and waits for what the rules say. */
	private static long untilFindings(OpenDesign opened, IDocument document, boolean isToBreak) throws Exception {
		CompletableFuture<Long> found = new CompletableFuture<>();
		AtomicLong begin = new AtomicLong();
		AtomicLong stamp = new AtomicLong();
		Runnable stop = opened.addListener(new DesignListener() {
			@Override
			public void findingsChanged(DesignFindings findings) {
				if (findings.text().stamp() == stamp.get()) {
					found.complete(System.nanoTime());
				}
			}
		});
		ui(() -> {
			String before = isToBreak ? REFERENCE : BROKEN_REFERENCE;
			begin.set(System.nanoTime());
			document.replace(document.get().indexOf(before), before.length(), isToBreak ? BROKEN_REFERENCE : REFERENCE);
			stamp.set(opened.text().stamp());
			return true;
		});
		long end = await(found);
		stop.run();
		return end - begin.get();
	}

	private void views() throws Exception {
		String[] views = ui(() -> page().getShowViewShortcuts());
		for (String view : views) {
			enter("opening " + view);
			long begin = System.nanoTime();
			String name = ui(() -> page().showView(view).getSite().getRegisteredName());
			Report.line("opening the view %s".formatted(name), untilIdle() - begin);
		}
	}

	/** The first one comes twice: a second time is without what the first one of a session loads. */
	private void diagrams(IFile file, IDocument document) throws Exception {
		OpenDesign opened = ui(() -> WorkbenchDesigns.find(document)).orElseThrow();
		String datacenter = await(opened.access(access -> access.design().root().getDatacenter().getName()));
		diagram(new DiagramEditorInput(file, "physical", "PhysicalNetwork", datacenter));
		diagram(new DiagramEditorInput(file, "physical", "PhysicalNetwork", datacenter));
		diagram(new DiagramEditorInput(file, "storage", "DatacenterStorage", datacenter));
	}

	private void diagram(DiagramEditorInput input) throws Exception {
		String what = "opening the diagram %s".formatted(input.viewpoint());
		enter(what);
		long begin = System.nanoTime();
		IEditorPart editor = ui(() -> DiagramEditors.openBeside(page(), input));
		while (!ui(() -> DiagramEditors.isOnScreen(editor))) {
			Pause.millis(GLANCE_MILLIS);
		}
		Report.line(what, System.nanoTime() - begin);
		untilIdle();
		ui(() -> page().closeEditor(editor, false));
		untilIdle();
	}

	private void save(ITextEditor editor) throws Exception {
		enter("saving");
		long begin = System.nanoTime();
		ui(() -> {
			editor.doSave(new NullProgressMonitor());
			return true;
		});
		Report.line("saving", untilIdle() - begin);
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}
}
