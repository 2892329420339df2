/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.linking;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.vdcstudio.language.LineIndex;
import org.vdcstudio.language.internal.text.StrictUtf8;

import com.google.inject.Inject;

/** One {@code .vdc} file: its text, its nodes, its part of the model and its names. */
public final class VdcResource extends XtextResource {

	private final LinkingSession session;
	private NameIndex names = NameIndex.of(null);
	private List<ImportedFile> imports = List.of();
	private List<LinkProblem> linkProblems = List.of();
	private @Nullable List<VdcResource> visible;
	private @Nullable LineIndex lines;

	@Inject
	VdcResource(LinkingSession session) {
		this.session = session;
	}

	/** The text as it was parsed. */
	public String text() {
		@Nullable
		ICompositeNode root = rootNode();
		return root == null ? "" : root.getText();
	}

	/** The nodes of the text; null before the first parse. */
	public @Nullable ICompositeNode rootNode() {
		@Nullable
		IParseResult result = getParseResult();
		return result == null ? null : result.getRootNode();
	}

	/** The content of the file; null when it has none. */
	public @Nullable EObject content() {
		return getContents().isEmpty() ? null : getContents().get(0);
	}

	/** Where the lines start. */
	public LineIndex lines() {
		@Nullable
		LineIndex known = lines;
		if (known == null) {
			known = new LineIndex(text());
			lines = known;
		}
		return known;
	}

	/** The names of this file, without those it imports. */
	public NameIndex names() {
		return names;
	}

	/** What became of the imports, in their order. */
	public List<ImportedFile> imports() {
		return imports;
	}

	/** References to nothing, in the order of the text. */
	public List<LinkProblem> linkProblems() {
		return linkProblems;
	}

	/** This file, then all it imports directly or indirectly, each once, breadth first: where names are looked up. */
	public List<VdcResource> visible() {
		@Nullable
		List<VdcResource> known = visible;
		if (known == null) {
			known = closure();
			visible = known;
		}
		return known;
	}

	private List<VdcResource> closure() {
		Set<VdcResource> found = new LinkedHashSet<>();
		Deque<VdcResource> open = new ArrayDeque<>();
		found.add(this);
		open.add(this);
		while (!open.isEmpty()) {
			for (ImportedFile each : open.remove().imports) {
				@Nullable
				VdcResource resource = each.resource();
				if (resource != null && found.add(resource)) {
					open.add(resource);
				}
			}
		}
		return new ArrayList<>(found);
	}

	void setImports(List<ImportedFile> imports) {
		this.imports = imports;
	}

	void setLinkProblems(List<LinkProblem> problems) {
		linkProblems = problems;
	}

	@Override
	protected Reader createReader(@Nullable InputStream in) throws IOException {
		return new StringReader(StrictUtf8.decode(Objects.requireNonNull(in)));
	}

	@Override
	protected void doLinking() {
		lines = null;
		visible = null;
		names = NameIndex.of(content());
		session.link(this);
	}

	/** Syntax errors are read from the nodes by whoever reports them. */
	@Override
	protected void addSyntaxErrors() {
		// Resource errors would only be a second copy.
	}
}
