/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.topology.Topology;

/**
 * A page of a {@link DesignWizard}. All pages have their controls before the wizard is shown; {@link #fill} puts the proposals
 * in when the design is known. Used in the thread of the user interface only.
 */
public abstract class DesignPage extends WizardPage {

	private final List<Field> fields = new ArrayList<>();
	private final String purpose;
	private Runnable onChange = () -> {
		// nobody listens before the wizard does
	};
	private boolean filling;

	/**
	 * A page.
	 *
	 * @param name    unique in the wizard
	 * @param title   what is asked here, in Headline Style
	 * @param purpose a sentence that tells what to do
	 */
	protected DesignPage(String name, String title, String purpose) {
		super(name);
		this.purpose = purpose;
		setTitle(title);
		setDescription(purpose);
	}

	@Override
	public final void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		createFields(Form.in(area, field -> {
			fields.add(field);
			field.onChange(this::fieldChanged);
		}));
		setControl(area);
	}

	/** Makes the questions. */
	protected abstract void createFields(Form form);

	/**
	 * Puts proposals for this design in. Called when the design is known, and again when it has changed; what people have typed
	 * stays.
	 */
	protected abstract void fill(Topology design);

	/** Does what follows from an answer on this or another page, for instance better proposals. Called after every change. */
	protected void refresh() {
		// most pages have nothing to do
	}

	/** To be called when an answer has changed that no {@link Field} holds. */
	protected final void fieldChanged() {
		if (!filling) {
			onChange.run();
		}
	}

	final void onChange(Runnable listener) {
		onChange = listener;
	}

	final void fillQuietly(Topology design) {
		quietly(() -> fill(design));
	}

	final void refreshQuietly() {
		quietly(this::refresh);
	}

	private void quietly(Runnable work) {
		boolean before = filling;
		filling = true;
		try {
			work.run();
		} finally {
			filling = before;
		}
	}

	/** Whether a remark is shown here. */
	boolean owns(Remark remark) {
		return fields.stream().anyMatch(field -> field.key().equals(remark.about()));
	}

	/** Shows what is to be said about the answers of this page. */
	final void show(List<Remark> remarks) {
		fields.forEach(field -> field.mark(remarks.stream().filter(remark -> field.key().equals(remark.about())).toList()));
		Optional<Remark> worst = Field.worst(remarks);
		setErrorMessage(null);
		setMessage(worst.map(Remark::message).orElse(purpose), worst.map(DesignPage::type).orElse(IMessageProvider.NONE));
		setPageComplete(remarks.stream().noneMatch(Remark::isError));
	}

	private static int type(Remark remark) {
		return switch (remark.level()) {
			case ERROR -> IMessageProvider.ERROR;
			case WARNING -> IMessageProvider.WARNING;
			case HINT -> IMessageProvider.INFORMATION;
		};
	}
}
