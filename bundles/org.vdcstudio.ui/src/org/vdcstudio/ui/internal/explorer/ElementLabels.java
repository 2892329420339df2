/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.explorer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.eclipse.ui.IMemento;
import org.vdcstudio.language.ide.OutlineItem;

/** Elements in the explorer: name, kind and what matters most, with a mark and the number of findings in and below them. */
public final class ElementLabels extends LabelProvider implements ICommonLabelProvider, IStyledLabelProvider {

	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

	/** Called by the platform. */
	public ElementLabels() {
		// nothing is needed before something is shown
	}

	@Override
	public void init(@Nullable ICommonContentExtensionSite site) {
		// needs nothing of the viewer
	}

	@Override
	public StyledString getStyledText(@Nullable Object element) {
		if (!(element instanceof DesignElementNode node)) {
			return new StyledString();
		}
		OutlineItem item = node.item();
		String detail = item.detail().isEmpty() ? item.kind() : item.kind() + "  " + item.detail();
		StyledString text = new StyledString(item.label()).append("  " + detail, StyledString.QUALIFIER_STYLER);
		FindingCount count = FindingCount.in(node);
		return count.isNone() ? text : text.append("  " + count.text(), StyledString.COUNTER_STYLER);
	}

	@Override
	public @Nullable String getText(@Nullable Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public @Nullable Image getImage(@Nullable Object element) {
		if (!(element instanceof DesignElementNode node)) {
			return null;
		}
		@Nullable
		Image kind = Adapters.adapt(node.item(), Image.class);
		FindingCount count = FindingCount.in(node);
		if (kind == null || count.isNone()) {
			return kind;
		}
		String mark = count.errors() > 0 ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING;
		return images.create(new DecorationOverlayIcon(kind, PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(mark),
				IDecoration.BOTTOM_LEFT));
	}

	@Override
	public @Nullable String getDescription(@Nullable Object element) {
		return element instanceof DesignElementNode node ? "%s - %s".formatted(node.file().getFullPath().makeRelative(), node.item().label())
				: null;
	}

	@Override
	public void restoreState(@Nullable IMemento memento) {
		// has no state
	}

	@Override
	public void saveState(@Nullable IMemento memento) {
		// has no state
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}
