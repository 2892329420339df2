/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A text that people type. What is proposed is replaced by better proposals until somebody has typed. */
public final class TextField extends Field {

	private final Text text;
	private boolean proposing;
	private boolean typed;

	TextField(String key, Label label, Text text) {
		super(key, Optional.of(label), text);
		this.text = text;
		text.addModifyListener(event -> {
			typed |= !proposing;
			changed();
		});
	}

	/** The text, without blanks around it. */
	public String value() {
		return text.getText().strip();
	}

	/** Whether somebody has typed. */
	public boolean isTyped() {
		return typed;
	}

	/** Proposes a text, unless somebody has typed one. */
	public void propose(String proposal) {
		if (!typed && !text.getText().equals(proposal)) {
			proposing = true;
			try {
				text.setText(proposal);
			} finally {
				proposing = false;
			}
		}
	}

	/** Puts a text there, whatever somebody has typed; proposals may replace it again. */
	public void reset(String proposal) {
		typed = false;
		propose(proposal);
	}

	/** Shows what an empty answer means. */
	public void explainEmpty(String meaning) {
		text.setMessage(meaning);
	}

	/** Offers texts on Ctrl+Space that contain what is typed so far; all of them when it is one of them. */
	public TextField assist(Supplier<List<String>> texts) {
		IContentProposalProvider provider = (contents, position) -> {
			List<String> all = texts.get();
			String typedSoFar = contents.substring(0, position).strip();
			return all.stream().filter(each -> all.contains(typedSoFar) || each.contains(typedSoFar))
					.map(ContentProposal::new).toArray(IContentProposal[]::new);
		};
		try {
			ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(), provider,
					KeyStroke.getInstance("Ctrl+Space"), null);
			adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		} catch (ParseException e) {
			throw new IllegalStateException(e);
		}
		return this;
	}
}
