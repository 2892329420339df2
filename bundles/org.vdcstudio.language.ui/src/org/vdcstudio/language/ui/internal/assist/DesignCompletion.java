/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.assist;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.language.ide.Proposal;
import org.vdcstudio.language.ui.internal.outline.KindImages;

/** Offers what could be written at the cursor. The editor asks on a thread of its own. */
public final class DesignCompletion implements IContentAssistProcessor {

	/** Called by the platform. */
	public DesignCompletion() {
		// holds nothing
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		List<Proposal> proposals = Answers.ask(viewer.getDocument(), Answers.PATIENT, (design, access) -> Optional
				.of(LanguageServices.standard().completion(access.design(), design.file(), offset))).orElse(List.of());
		return proposals.stream().map(DesignCompletion::shown).toArray(ICompletionProposal[]::new);
	}

	private static ICompletionProposal shown(Proposal proposal) {
		String label = proposal.detail().isEmpty() ? proposal.label() : proposal.label() + " – " + proposal.detail();
		return new CompletionProposal(proposal.text(), proposal.offset(), proposal.length(), proposal.text().length(),
				KindImages.of(proposal.keyword() ? KindImages.KEYWORD : proposal.detail()), label, null, null);
	}

	@Override
	public IContextInformation @Nullable [] computeContextInformation(@Nullable ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public char @Nullable [] getCompletionProposalAutoActivationCharacters() {
		return new char[] { '.' };
	}

	@Override
	public char @Nullable [] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public @Nullable String getErrorMessage() {
		return null;
	}

	@Override
	public @Nullable IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
