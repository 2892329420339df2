/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.colour;

import java.util.List;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.rules.FastPartitioner;

/** Divides a document into comments, documentation, texts in quotes, and the rest. */
public final class CommentPartitions implements IDocumentSetupParticipant {

	/** The name under which a document is divided in this way. */
	public static final String PARTITIONING = "org.vdcstudio.comments";
	/** A comment. */
	public static final String COMMENT = "org.vdcstudio.comment";
	/** A documentation comment. */
	public static final String DOCUMENTATION = "org.vdcstudio.documentation";
	/** A text in quotes. */
	public static final String STRING = "org.vdcstudio.string";

	private static final String[] TYPES = { COMMENT, DOCUMENTATION, STRING };

	/** Called by the platform. */
	public CommentPartitions() {
		// holds nothing
	}

	/** The kinds of parts, with the rest. */
	public static List<String> contentTypes() {
		return List.of(IDocument.DEFAULT_CONTENT_TYPE, COMMENT, DOCUMENTATION, STRING);
	}

	/**
	 * The kind of part that an offset stands within; at the end of a comment or text that is closed, what follows counts.
	 *
	 * @throws BadLocationException when the offset lies outside of the document
	 */
	public static String at(IDocument document, int offset) throws BadLocationException {
		return TextUtilities.getContentType(document, PARTITIONING, offset, true);
	}

	@Override
	public void setup(IDocument document) {
		FastPartitioner partitioner = new FastPartitioner(new CommentScanner(), TYPES);
		partitioner.connect(document);
		((IDocumentExtension3) document).setDocumentPartitioner(PARTITIONING, partitioner);
	}
}
