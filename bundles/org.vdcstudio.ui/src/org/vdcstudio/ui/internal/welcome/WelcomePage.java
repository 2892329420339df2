/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.welcome;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.EditorPart;
import org.vdcstudio.ui.internal.examples.Example;

/** What the product is, and the ways to begin. */
public final class WelcomePage extends EditorPart {

	/** The id of the editor that shows the page. */
	static final String ID = "org.vdcstudio.ui.editors.welcome";

	private static final int MARGIN = 32;
	private static final int LOGO = 64;

	private @Nullable ScrolledForm form;
	private @Nullable RecentList recent;

	/** Called by the platform. */
	public WelcomePage() {
		// everything begins when the page is shown
	}

	@Override
	public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) {
		setSite(Objects.requireNonNull(site));
		setInput(Objects.requireNonNull(input));
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		Objects.requireNonNull(parent);
		PageKit kit = new PageKit(parent);
		WelcomeActions actions = new WelcomeActions(getSite());
		ScrolledForm scrolled = kit.toolkit().createScrolledForm(parent);
		form = scrolled;
		Composite body = scrolled.getBody();
		TableWrapLayout layout = new TableWrapLayout();
		layout.leftMargin = MARGIN;
		layout.rightMargin = MARGIN;
		layout.topMargin = MARGIN;
		layout.bottomMargin = MARGIN;
		body.setLayout(layout);
		addTitle(kit, body);
		Composite chapters = kit.chapters(scrolled);
		Composite left = kit.column(chapters, 1);
		Composite right = kit.column(chapters, 1);
		addStart(kit, left, actions);
		addExamples(kit, left, actions);
		FirstSteps.add(kit, kit.chapter(right, "First steps"), actions);
		addReading(kit, right, actions);
	}

	private static void addTitle(PageKit kit, Composite body) {
		Composite top = kit.column(body, 2);
		Label logo = kit.toolkit().createLabel(top, "", SWT.NONE);
		Arrays.stream(Window.getDefaultImages()).min(Comparator.comparingInt(WelcomePage::distance)).ifPresent(logo::setImage);
		Composite words = kit.column(top, 1);
		kit.title(words, "VDC Studio");
		kit.text(words, "Model a virtual datacenter as text, see what is wrong with it before anything is deployed, and simulate how it "
				+ "behaves when machines move and parts fail.");
	}

	private static int distance(Image image) {
		return Math.abs(image.getBounds().width - LOGO);
	}

	private void addStart(PageKit kit, Composite column, WelcomeActions actions) {
		Composite start = kit.chapter(column, "Start");
		kit.link(kit.paragraph(start), "New Design Project…", actions::newProject);
		recent = new RecentList(kit, kit.column(start, 1), actions);
	}

	private static void addExamples(PageKit kit, Composite column, WelcomeActions actions) {
		Composite examples = kit.chapter(column, "Examples");
		for (Example example : Example.values()) {
			Composite words = kit.paragraph(examples);
			kit.name(words, example.title());
			kit.text(words, example.description());
			kit.link(words, "Create project and open", () -> actions.open(example))
					.setToolTipText("Copy the example %s into a project of its own".formatted(example.title()));
		}
	}

	private static void addReading(PageKit kit, Composite column, WelcomeActions actions) {
		Composite pages = kit.column(kit.chapter(column, "Read on"), 2);
		for (Reading page : Reading.values()) {
			kit.link(pages, page.title(), () -> actions.showHelp(page.path()));
			kit.text(pages, page.description());
		}
	}

	/** Designs may have been opened since the page was last in front. */
	@Override
	public void setFocus() {
		ScrolledForm shown = Objects.requireNonNull(form, "the page is shown");
		if (Objects.requireNonNull(recent, "the page is shown").refresh()) {
			shown.reflow(true);
		}
		shown.setFocus();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		// never dirty
	}

	@Override
	public void doSaveAs() {
		// not allowed
	}
}
