/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.welcome;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

/** Makes the parts of the page, so that all of them look alike. */
final class PageKit {

	private static final int TITLE_HEIGHT = 20;
	private static final int HEADING_GROWTH = 2;
	private static final int GAP = 4;
	private static final int WIDE_GAP = 26;
	private static final int NARROW = 840;

	private final FormToolkit toolkit;
	private final Font title;
	private final Font heading;
	private final Font bold;

	/**
	 * A kit.
	 *
	 * @param owner what is made does not outlive it
	 */
	PageKit(Composite owner) {
		toolkit = new FormToolkit(owner.getDisplay());
		owner.addDisposeListener(event -> toolkit.dispose());
		ResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), owner);
		FontDescriptor usual = JFaceResources.getDialogFontDescriptor();
		title = fonts.create(usual.setHeight(TITLE_HEIGHT).setStyle(SWT.BOLD));
		heading = fonts.create(usual.increaseHeight(HEADING_GROWTH).setStyle(SWT.BOLD));
		bold = fonts.create(usual.setStyle(SWT.BOLD));
	}

	/** Makes plain parts. */
	FormToolkit toolkit() {
		return toolkit;
	}

	/** A column of parts below each other. */
	Composite column(Composite parent, int columns) {
		Composite column = toolkit.createComposite(parent);
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = columns;
		layout.leftMargin = 0;
		layout.rightMargin = 0;
		layout.topMargin = 0;
		layout.bottomMargin = 0;
		layout.verticalSpacing = GAP;
		layout.horizontalSpacing = GAP * 2;
		column.setLayout(layout);
		if (parent.getLayout() instanceof TableWrapLayout) {
			column.setLayoutData(filling());
		}
		return column;
	}

	/** A column that stands apart from what is below it. */
	Composite paragraph(Composite parent) {
		Composite paragraph = column(parent, 1);
		if (paragraph.getLayout() instanceof TableWrapLayout layout) {
			layout.bottomMargin = GAP * 2;
		}
		return paragraph;
	}

	/** Chapters beside each other, each as wide as the other; below each other where the page is narrow. */
	Composite chapters(ScrolledForm form) {
		Composite chapters = column(form.getBody(), 2);
		if (chapters.getLayout() instanceof TableWrapLayout layout) {
			layout.makeColumnsEqualWidth = true;
			layout.horizontalSpacing = WIDE_GAP * 2;
			form.addListener(SWT.Resize, event -> {
				int columns = form.getSize().x < NARROW ? 1 : 2;
				if (columns != layout.numColumns) {
					layout.numColumns = columns;
					chapters.requestLayout();
					form.reflow(true);
				}
			});
		}
		return chapters;
	}

	/** The name of the page. */
	void title(Composite parent, String text) {
		text(parent, text).setFont(title);
	}

	/** A chapter with its heading. */
	Composite chapter(Composite parent, String name) {
		Composite chapter = column(parent, 1);
		if (chapter.getLayout() instanceof TableWrapLayout layout) {
			layout.topMargin = WIDE_GAP;
			layout.verticalSpacing = GAP * 2;
		}
		text(chapter, name).setFont(heading);
		return chapter;
	}

	/** A name in bold letters. */
	void name(Composite parent, String text) {
		text(parent, text).setFont(bold);
	}

	/** Some sentences, in as many lines as they need. */
	Label text(Composite parent, String text) {
		Label label = toolkit.createLabel(parent, text, SWT.WRAP);
		label.setLayoutData(filling());
		return label;
	}

	/** Something to click on. */
	Hyperlink link(Composite parent, String text, Runnable action) {
		Hyperlink link = toolkit.createHyperlink(parent, text, SWT.NONE);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
		return link;
	}

	private static TableWrapData filling() {
		return new TableWrapData(TableWrapData.FILL_GRAB);
	}
}
