/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.vdcstudio.language.VdcLanguage;

/** The texts of the files that are open in the editor. Changed by the thread that reads the messages, read by any. */
final class OpenTexts {

	private final Map<URI, OpenText> texts = new ConcurrentHashMap<>();

	/** The file that an address of the editor means, as the language addresses it. */
	static URI file(String address) {
		try {
			java.net.URI parsed = new java.net.URI(address);
			return "file".equals(parsed.getScheme()) ? VdcLanguage.uri(Path.of(parsed)) : URI.createURI(address);
		} catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
			// an editor may address what is no file of this machine in any way it likes
			return URI.createURI("unknown:/" + URI.encodeSegment(address, false));
		}
	}

	/** The address of a file for the editor: the editor's own for one that is open there. */
	String address(URI file) {
		return get(file).map(OpenText::address)
				.orElseGet(() -> file.isFile() ? Path.of(file.toFileString()).toUri().toString() : file.toString());
	}

	Optional<OpenText> get(URI file) {
		return Optional.ofNullable(texts.get(file));
	}

	URI open(TextDocumentItem item) {
		URI file = file(item.getUri());
		texts.put(file, new OpenText(item.getUri(), item.getVersion(), withoutMark(item.getText())));
		return file;
	}

	void close(URI file) {
		texts.remove(file);
	}

	/** All open files. */
	List<URI> files() {
		return List.copyOf(texts.keySet());
	}

	/** Makes changes in their order, each in the text that the one before left. Changes of a file that is not open are nobody's. */
	void change(URI file, int version, List<TextDocumentContentChangeEvent> changes) {
		texts.computeIfPresent(file, (key, open) -> {
			String text = open.text();
			for (TextDocumentContentChangeEvent change : changes) {
				text = changed(text, change);
			}
			return new OpenText(open.address(), version, text);
		});
	}

	private static String changed(String text, TextDocumentContentChangeEvent change) {
		Range range = change.getRange();
		if (range == null) {
			return withoutMark(change.getText());
		}
		TextPositions positions = new TextPositions(text);
		int start = positions.offset(range.getStart());
		int end = Math.max(start, positions.offset(range.getEnd()));
		return text.substring(0, start) + change.getText() + text.substring(end);
	}

	private static String withoutMark(String text) {
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}
}
