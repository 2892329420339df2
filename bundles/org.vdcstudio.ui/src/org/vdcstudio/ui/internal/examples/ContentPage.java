/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.examples;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.template.TemplateAnswers;

/** Asks what a new project shall begin with. */
final class ContentPage extends WizardPage {

	private static final int WIDTH = 520;
	private static final int MOST_HOSTS = 64;

	private final List<ProjectContent> contents = ProjectContent.all();
	private final ProjectContent first;
	private final Runnable onChoice;
	private @Nullable Widgets widgets;
	private boolean filling;

	/** What is on the page. */
	private record Widgets(Table table, Label description, Group answers, Text name, Text domain, Text subnet, Spinner hosts) {
	}

	/**
	 * A page.
	 *
	 * @param first    what is selected at first
	 * @param onChoice run when something else is selected
	 */
	ContentPage(ProjectContent first, Runnable onChoice) {
		super("content");
		this.first = first;
		this.onChoice = onChoice;
		setTitle("Design");
		setDescription("Choose a template or an example to begin with.");
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(0, 8).applyTo(page);
		Table table = new Table(page, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 190).applyTo(table);
		Image template = image(page, "icons/project.svg");
		Image example = image(page, "icons/example.svg");
		for (ProjectContent content : contents) {
			TableItem item = new TableItem(table, SWT.NONE);
			boolean isExample = content instanceof ProjectContent.OfExample;
			item.setText(isExample ? "Example: " + content.title() : content.title());
			item.setImage(isExample ? example : template);
		}
		Label description = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 36).applyTo(description);
		Group answers = new Group(page, SWT.NONE);
		answers.setText("Datacenter");
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).spacing(14, 6).applyTo(answers);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(answers);
		widgets = new Widgets(table, description, answers, text(answers, "&Name:"), text(answers, "&Domain of the hosts:"),
				text(answers, "&Management network:"), spinner(answers, "Number of &hosts:"));
		table.addListener(SWT.Selection, event -> choose());
		setControl(page);
		table.select(contents.indexOf(first));
		choose();
	}

	private static Image image(Composite owner, String file) {
		Image image = ResourceLocator.imageDescriptorFromBundle(ContentPage.class, file).orElse(ImageDescriptor.getMissingImageDescriptor())
				.createImage();
		owner.addDisposeListener(event -> image.dispose());
		return image;
	}

	private Text text(Composite parent, String label) {
		new Label(parent, SWT.NONE).setText(label);
		Text text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, event -> validate());
		return text;
	}

	private Spinner spinner(Composite parent, String label) {
		new Label(parent, SWT.NONE).setText(label);
		Spinner spinner = new Spinner(parent, SWT.BORDER);
		spinner.setValues(0, 0, MOST_HOSTS, 0, 1, 4);
		GridDataFactory.swtDefaults().hint(90, SWT.DEFAULT).applyTo(spinner);
		spinner.addListener(SWT.Modify, event -> validate());
		return spinner;
	}

	private Widgets shown() {
		return Objects.requireNonNull(widgets, "the page has its controls");
	}

	private void choose() {
		Widgets shown = shown();
		ProjectContent content = content();
		shown.description().setText(content.description());
		Optional<TemplateAnswers> proposal = content.proposal();
		filling = true;
		try {
			shown.name().setText(proposal.map(TemplateAnswers::name).orElse(""));
			shown.domain().setText(proposal.map(TemplateAnswers::domain).orElse(""));
			shown.subnet().setText(proposal.map(TemplateAnswers::subnet).orElse(""));
			shown.hosts().setSelection(proposal.map(TemplateAnswers::hosts).orElse(0));
		} finally {
			filling = false;
		}
		boolean asksForHosts = content instanceof ProjectContent.OfTemplate made && made.template().asksForHosts();
		shown.answers().setEnabled(proposal.isPresent());
		List.of(shown.name(), shown.domain(), shown.subnet()).forEach(field -> field.setEnabled(proposal.isPresent()));
		shown.hosts().setEnabled(asksForHosts);
		onChoice.run();
		validate();
	}

	private void validate() {
		if (filling || widgets == null) {
			return;
		}
		List<Remark> remarks = content().check(answers());
		setMessage(remarks.isEmpty() ? null : remarks.getFirst().message(), IMessageProvider.ERROR);
		setPageComplete(remarks.isEmpty());
	}

	/** What was chosen. */
	ProjectContent content() {
		@Nullable
		Widgets shown = widgets;
		return shown == null ? first : contents.get(Math.max(0, shown.table().getSelectionIndex()));
	}

	/** The answers as they stand on the page. */
	TemplateAnswers answers() {
		Widgets shown = shown();
		return new TemplateAnswers(shown.name().getText().strip(), shown.domain().getText().strip(), shown.subnet().getText().strip(),
				shown.hosts().getSelection());
	}
}
