/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.assist;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** Leads from a name to its definition. */
final class DefinitionLink implements IHyperlink {

	private final IRegion region;
	private final SourceLocation target;

	DefinitionLink(IRegion region, SourceLocation target) {
		this.region = region;
		this.target = target;
	}

	@Override
	public IRegion getHyperlinkRegion() {
		return region;
	}

	@Override
	public @Nullable String getTypeLabel() {
		return null;
	}

	@Override
	public String getHyperlinkText() {
		return "Open Definition";
	}

	@Override
	public void open() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page != null) {
			page.getNavigationHistory().markLocation(page.getActiveEditor());
			WorkbenchDesigns.file(target.file()).ifPresent(file -> {
				try {
					if (IDE.openEditor(page, file) instanceof ITextEditor editor) {
						editor.selectAndReveal(target.offset(), target.length());
					}
				} catch (PartInitException e) {
					ILog.of(DefinitionLink.class).error("%s cannot be opened".formatted(file.getFullPath()), e);
				}
			});
		}
	}
}
