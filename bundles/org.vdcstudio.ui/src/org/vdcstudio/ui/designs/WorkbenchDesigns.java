/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.designs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PlatformUI;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.document.DesignText;
import org.vdcstudio.document.FileChange;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.document.PlainText;
import org.vdcstudio.language.SourceTexts;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.ui.internal.editors.EditedFiles;
import org.vdcstudio.ui.internal.editors.EditorFiles;
import org.vdcstudio.ui.internal.findings.ClosedDesigns;
import org.vdcstudio.ui.internal.findings.MarkerPublisher;
import org.vdcstudio.ui.internal.preferences.StudioPreferences;
import org.vdcstudio.ui.internal.recovery.UnsavedWork;
import org.vdcstudio.ui.internal.settings.DesignSettings;
import org.vdcstudio.ui.internal.settings.SettingsWatch;
import org.vdcstudio.ui.internal.text.BufferText;
import org.vdcstudio.validation.registry.RuleRegistry;

/**
 * The open designs of this workbench: whichever editors show a file, they share one design, whose text is the document of
 * the text editor. May be called from any thread.
 */
public final class WorkbenchDesigns {

	private static final DesignCheck CHECK = new DesignCheck(RuleRegistry.ofPlatform(), design -> DesignSettings.of(design).options());
	private static final OpenDesigns DESIGNS = new OpenDesigns(CHECK, WorkbenchDesigns::text, WorkbenchDesigns::opened,
			failure -> ILog.of(WorkbenchDesigns.class).error("A design could not be read or checked", failure));
	private static final ClosedDesigns CLOSED = new ClosedDesigns(CHECK, design -> DESIGNS.find(design).isPresent());

	static {
		StudioPreferences.store().addPropertyChangeListener(event -> {
			if (StudioPreferences.isAboutChecking(event.getProperty())) {
				settingsChanged(ResourcesPlugin.getWorkspace().getRoot());
			}
		});
		SettingsWatch.start(WorkbenchDesigns::settingsChanged);
		StoredDesignFiles.watch(DESIGNS::storedFilesChanged);
	}

	private static void settingsChanged(IContainer folder) {
		DESIGNS.recheck(design -> file(design).filter(file -> folder.getFullPath().isPrefixOf(file.getFullPath())).isPresent());
		CLOSED.recheck(folder);
	}

	private WorkbenchDesigns() {
	}

	/**
	 * Opens the design of a file, or shares it.
	 *
	 * @return to be closed when the design is not needed any more
	 * @throws IOException when the file cannot be read, or stands in no folder of this computer
	 */
	public static Lease open(IFile file) throws IOException {
		URI uri = uri(file).orElseThrow(() -> new IOException("%s is not on this computer".formatted(file.getFullPath())));
		return DESIGNS.open(uri, address -> BufferText.open(file));
	}

	private static void opened(OpenDesign design) {
		MarkerPublisher.follow(design);
		UnsavedWork.follow(design);
	}

	/** A file outside the workspace has no editor that could share its text. */
	private static DesignText text(URI uri) throws IOException {
		Optional<IFile> file = file(uri);
		return file.isPresent() ? BufferText.open(file.get()) : PlainText.open(Path.of(uri.toFileString()));
	}

	/**
	 * Saves a design that views and wizards have changed while no editor shows it: nobody could save it later.
	 *
	 * @throws IOException when it cannot be saved
	 */
	public static void saveUnlessEdited(OpenDesign design) throws IOException {
		boolean isEdited = PlatformUI.getWorkbench().getDisplay()
				.syncCall(() -> file(design.file()).filter(EditedFiles::isEdited).isPresent());
		if (!isEdited) {
			design.save();
		}
	}

	/**
	 * Changes several files, all of them or none, see {@link OpenDesigns#change}. Those that no editor shows are saved.
	 *
	 * @throws IllegalArgumentException      when a text has changed meanwhile; nothing is changed then
	 * @throws java.io.UncheckedIOException when a file cannot be read or saved, with a message that says why
	 */
	public static void change(String label, List<FileChange> changes) {
		DESIGNS.change(label, changes);
		for (FileChange change : changes) {
			Optional<OpenDesign> open = DESIGNS.find(change.file());
			try {
				if (open.isPresent()) {
					saveUnlessEdited(open.get());
				}
			} catch (IOException e) {
				throw new UncheckedIOException("%s cannot be saved: %s".formatted(change.file().lastSegment(), e.getMessage()), e);
			}
		}
	}

	/** The texts of the open designs, which may be newer than their files. */
	public static SourceTexts texts() {
		return DESIGNS::text;
	}

	/** The open design whose text is a document; empty when there is none. For short use by an editor of that document. */
	public static Optional<OpenDesign> find(IDocument document) {
		return file(document).flatMap(WorkbenchDesigns::uri).flatMap(DESIGNS::find);
	}

	/** The file whose text is a document. */
	public static Optional<IFile> file(IDocument document) {
		return EditorFiles.of(document);
	}

	/** The address of a file as the language knows it; empty when it stands in no folder of this computer. */
	public static Optional<URI> uri(IResource file) {
		return Optional.ofNullable(file.getLocation()).map(path -> VdcLanguage.uri(path.toPath()));
	}

	/** The file of the workspace with an address; the one with the shortest path when it is there several times. */
	public static Optional<IFile> file(URI uri) {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		IFile[] files = root.findFilesForLocationURI(Path.of(uri.toFileString()).toUri());
		return Arrays.stream(files).min((one, other) -> one.getFullPath().segmentCount() - other.getFullPath().segmentCount());
	}
}
