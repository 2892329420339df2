/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.assist;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.language.ide.Proposal;
import org.vdcstudio.ui.designs.DesignModels;

/** Offers what could be written at the cursor. The editor asks on a thread of its own. */
public final class DesignCompletion implements IContentAssistProcessor {

	/** Called by the platform. */
	public DesignCompletion() {
		// holds nothing
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		List<Proposal> proposals = Answers.ask(viewer.getDocument(), Answers.PATIENT, (design, access) -> Optional
				.of(LanguageServices.standard().completion(access.design(), design.file(), offset, () -> DesignModels.of(design, access))))
				.orElse(List.of());
		return proposals.stream().map(proposal -> new DesignProposal(proposal, offset)).toArray(ICompletionProposal[]::new);
	}

	@Override
	public IContextInformation @Nullable [] computeContextInformation(@Nullable ITextViewer viewer, int offset) {
		return null;
	}

	/** After a dot come the parts of an element, after an at sign the suppressions. */
	@Override
	public char @Nullable [] getCompletionProposalAutoActivationCharacters() {
		return new char[] { '.', '@' };
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
