/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.assist;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.vdcstudio.language.ide.Proposal;
import org.vdcstudio.language.ide.Proposal.Kind;
import org.vdcstudio.language.ide.Snippet;
import org.vdcstudio.language.ide.Snippet.Place;
import org.vdcstudio.language.ui.internal.navigate.Places;
import org.vdcstudio.language.ui.internal.outline.KindImages;
import org.vdcstudio.language.ui.internal.rich.MarkdownText;
import org.vdcstudio.language.ui.internal.rich.RichText;
import org.vdcstudio.language.ui.internal.rich.RichTextControl;

/**
 * A proposal in the list beside the cursor. It replaces the word that it was made for with whatever was typed since; the
 * places of a template are visited with the tab key.
 */
final class DesignProposal implements ICompletionProposal, ICompletionProposalExtension, ICompletionProposalExtension2,
		ICompletionProposalExtension3, ICompletionProposalExtension5, ICompletionProposalExtension6 {

	private final Proposal proposal;
	private final int askedAt;
	private @Nullable Point selection;

	/**
	 * Shows a proposal.
	 *
	 * @param askedAt where the cursor was when it was made
	 */
	DesignProposal(Proposal proposal, int askedAt) {
		this.proposal = proposal;
		this.askedAt = askedAt;
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString text = new StyledString(proposal.label());
		if (!proposal.detail().isEmpty()) {
			text.append("  " + proposal.detail(), StyledString.QUALIFIER_STYLER);
		}
		return text;
	}

	@Override
	public String getDisplayString() {
		return getStyledDisplayString().getString();
	}

	@Override
	public Image getImage() {
		return KindImages.of(switch (proposal.kind()) {
			case KEYWORD -> KindImages.KEYWORD;
			case TEMPLATE -> KindImages.TEMPLATE;
			case VALUE, UNIT -> KindImages.VALUE;
			case NAME -> proposal.detail();
		});
	}

	@Override
	public @Nullable Object getAdditionalProposalInfo(IProgressMonitor monitor) {
		RichText.Builder text = new RichText.Builder();
		MarkdownText.append(proposal.documentation(), text, Places::browse);
		if (proposal.kind() == Kind.TEMPLATE) {
			text.paragraph().add(Snippet.parse(proposal.text()).text(), RichText.Style.CODE);
		}
		RichText content = text.build();
		return content.isEmpty() ? null : content;
	}

	@Override
	public @Nullable String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return RichTextControl.forDocumentation();
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		IDocument document = viewer.getDocument();
		Snippet snippet = proposal.snippet() ? Snippet.parse(proposal.text())
				: new Snippet(proposal.text(), List.of(), proposal.text().length());
		try {
			document.replace(proposal.offset(), length(offset), snippet.text());
			selection = new Point(proposal.offset() + snippet.end(), 0);
			if (!snippet.places().isEmpty()) {
				link(viewer, document, snippet);
			}
		} catch (BadLocationException e) {
			ILog.of(DesignProposal.class).warn("The proposal '%s' does not fit any more".formatted(proposal.label()), e);
		}
	}

	private void link(ITextViewer viewer, IDocument document, Snippet snippet) throws BadLocationException {
		LinkedModeModel model = new LinkedModeModel();
		for (Place place : snippet.places()) {
			LinkedPositionGroup group = new LinkedPositionGroup();
			for (int at : place.offsets()) {
				group.addPosition(position(document, proposal.offset() + at, place));
			}
			model.addGroup(group);
		}
		model.forceInstall();
		LinkedModeUI linked = new EditorLinkedModeUI(model, viewer);
		linked.setExitPosition(viewer, proposal.offset() + snippet.end(), 0, Integer.MAX_VALUE);
		linked.enter();
		selection = new Point(linked.getSelectedRegion().getOffset(), linked.getSelectedRegion().getLength());
	}

	private static LinkedPosition position(IDocument document, int offset, Place place) {
		if (place.choices().isEmpty()) {
			return new LinkedPosition(document, offset, place.length(), place.number());
		}
		ICompletionProposal[] choices = place.choices().stream()
				.map(choice -> new CompletionProposal(choice, offset, place.length(), choice.length()))
				.toArray(ICompletionProposal[]::new);
		return new ProposalPosition(document, offset, place.length(), place.number(), choices);
	}

	/** What was typed after the question is replaced, too. */
	private int length(int cursor) {
		return Math.max(0, proposal.length() + cursor - askedAt);
	}

	@Override
	public boolean validate(IDocument document, int offset, @Nullable DocumentEvent event) {
		int length = offset - proposal.offset();
		if (length < 0 || offset > document.getLength()) {
			return false;
		}
		try {
			String typed = document.get(proposal.offset(), length).replace("\"", "").toLowerCase(Locale.ROOT);
			return proposal.label().toLowerCase(Locale.ROOT).startsWith(typed);
		} catch (BadLocationException e) {
			// the text has become shorter than where the proposal was made
			return false;
		}
	}

	@Override
	public @Nullable Point getSelection(IDocument document) {
		return selection;
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// the list shows it
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// the list shows it
	}

	@Override
	public void apply(IDocument document) {
		throw new IllegalStateException("A proposal is applied to a viewer");
	}

	@Override
	public void apply(IDocument document, char trigger, int offset) {
		throw new IllegalStateException("A proposal is applied to a viewer");
	}

	@Override
	public boolean isValidFor(IDocument document, int offset) {
		return validate(document, offset, null);
	}

	@Override
	public char @Nullable [] getTriggerCharacters() {
		return null;
	}

	@Override
	public int getContextInformationPosition() {
		return -1;
	}

	@Override
	public @Nullable IContextInformation getContextInformation() {
		return null;
	}

	@Override
	public @Nullable CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
		return null;
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int completionOffset) {
		return proposal.offset();
	}
}
