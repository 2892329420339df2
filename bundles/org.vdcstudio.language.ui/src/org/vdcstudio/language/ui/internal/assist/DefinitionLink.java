/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.assist;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.language.ui.internal.editor.Later;
import org.vdcstudio.language.ui.internal.navigate.Places;
import org.vdcstudio.model.edit.SourceLocation;

/** Leads from a name to its definition, which is looked for when somebody follows. */
final class DefinitionLink implements IHyperlink {

	private final IRegion region;
	private final OpenDesign design;
	private final String name;

	DefinitionLink(IRegion region, OpenDesign design, String name) {
		this.region = region;
		this.design = design;
		this.name = name;
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
		design.access(access -> LanguageServices.standard().definition(access.design(), design.file(), region.getOffset()))
				.whenComplete((place, failure) -> Later.inUi(() -> show(place, failure)));
	}

	private void show(@Nullable Optional<SourceLocation> place, @Nullable Throwable failure) {
		if (failure != null || place == null) {
			ILog.of(DefinitionLink.class).error("The definition of %s cannot be found".formatted(name), failure);
		} else {
			place.ifPresentOrElse(Places::show, () -> Places.tell("No definition of %s is known".formatted(name)));
		}
	}
}
