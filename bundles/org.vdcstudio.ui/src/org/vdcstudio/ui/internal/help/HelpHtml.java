/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.help;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes a page for a browser out of Markdown: headings get the anchors that GitHub gives them, links to other pages get an address
 * of our own, and pictures become part of the page, so that the browser fetches nothing.
 */
final class HelpHtml {

	/** What addresses of pages begin with. */
	static final String SCHEME = "vdc-help:";

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
	private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

	private static final String STYLE = """
			:root { color-scheme: %1$s; }
			body { font: 14px/1.55 system-ui, "DejaVu Sans", sans-serif; color: %2$s; background: %3$s; margin: 0; padding: 18px 28px 60px; }
			main { max-width: 860px; }
			h1 { font-size: 24px; line-height: 1.25; margin: 0 0 14px; }
			h2 { font-size: 18px; margin: 28px 0 8px; padding-bottom: 4px; border-bottom: 1px solid %4$s; }
			h3 { font-size: 15px; margin: 22px 0 6px; }
			a { color: %5$s; text-decoration: none; }
			a:hover { text-decoration: underline; }
			code { font: 13px/1.45 "DejaVu Sans Mono", monospace; background: %6$s; border-radius: 3px; padding: 1px 4px; }
			pre { background: %6$s; border: 1px solid %4$s; border-radius: 5px; padding: 10px 12px; overflow-x: auto; }
			pre code { background: none; padding: 0; }
			table { border-collapse: collapse; margin: 12px 0; }
			th, td { border: 1px solid %4$s; padding: 4px 9px; text-align: left; vertical-align: top; }
			th { background: %6$s; }
			img { max-width: 100%%; border: 1px solid %4$s; border-radius: 4px; }
			blockquote { margin: 10px 0; padding: 2px 14px; border-left: 3px solid %4$s; }
			""";

	private HelpHtml() {
	}

	/** The page as HTML. */
	static String of(HelpPage page, boolean isDark, Function<String, Optional<byte[]>> files) {
		Node document = PARSER.parse(page.text());
		document.accept(new Addresses(page.folder(), files));
		Map<String, Integer> used = new HashMap<>();
		String body = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true)
				.attributeProviderFactory(context -> (node, tag, attributes) -> {
					if (node instanceof Heading heading) {
						attributes.put("id", anchor(text(heading), used));
					}
				}).build().render(document);
		return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%s</title><style>%s</style></head><body><main>%s</main></body></html>"
				.formatted(escaped(page.title()), style(isDark), body);
	}

	private static String style(boolean isDark) {
		return isDark ? STYLE.formatted("dark", "#d6d9dc", "#2b2d30", "#4a4e53", "#7ab4f5", "#36393d")
				: STYLE.formatted("light", "#1f2933", "#ffffff", "#d8dee4", "#17609e", "#f3f5f7");
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;");
	}

	/** As GitHub does: small letters, words joined by hyphens, the second of the same name with a number. */
	private static String anchor(String heading, Map<String, Integer> used) {
		String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").strip().replace(' ', '-');
		int before = used.merge(plain, 1, Integer::sum) - 1;
		return before == 0 ? plain : plain + "-" + before;
	}

	private static String text(Node node) {
		StringBuilder text = new StringBuilder();
		node.accept(new AbstractVisitor() {
			@Override
			public void visit(Text found) {
				text.append(found.getLiteral());
			}

			@Override
			public void visit(Code found) {
				text.append(found.getLiteral());
			}
		});
		return text.toString();
	}

	/** A path as seen from a folder, without {@code ..}. */
	static String resolve(String folder, String relative) {
		String joined = folder + relative;
		String before;
		do {
			before = joined;
			joined = joined.replaceFirst("(^|/)[^/.][^/]*/\\.\\./", "$1");
		} while (!joined.equals(before));
		return joined.replaceAll("(^|/)\\./", "$1");
	}

	/** Makes addresses such that a page stands for itself. */
	private static final class Addresses extends AbstractVisitor {

		private final String folder;
		private final Function<String, Optional<byte[]>> files;

		Addresses(String folder, Function<String, Optional<byte[]>> files) {
			this.folder = folder;
			this.files = files;
		}

		@Override
		public void visit(Link link) {
			String target = link.getDestination();
			if (!target.startsWith("#") && !target.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
				link.setDestination(SCHEME + resolve(folder, target));
			}
			visitChildren(link);
		}

		/** What is said to those who read the source is not for the page. */
		@Override
		public void visit(HtmlBlock block) {
			if (block.getLiteral().startsWith("<!--")) {
				block.unlink();
			}
		}

		@Override
		public void visit(Image image) {
			String path = resolve(folder, image.getDestination());
			files.apply(path).ifPresent(content -> image.setDestination(
					"data:%s;base64,%s".formatted(path.endsWith(".svg") ? "image/svg+xml" : "image/png", Base64.getEncoder().encodeToString(content))));
			visitChildren(image);
		}
	}
}
