/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.help;

/**
 * A page.
 *
 * @param path  where it stands below {@code docs}, such as {@code rules/NET-03.md}
 * @param title its first heading
 * @param text  the page in Markdown
 */
record HelpPage(String path, String title, String text) {

	/** The page of a text; one without a heading is called as its file. */
	static HelpPage of(String path, String text) {
		String title = text.lines().filter(line -> line.startsWith("# ")).findFirst().map(line -> plain(line.substring(2))).orElse(path);
		return new HelpPage(path, title, text);
	}

	/** Headings hold code and emphasis, titles do not. */
	private static String plain(String heading) {
		return heading.replace("`", "").replace("*", "").strip();
	}

	/** The folder it stands in, with a slash at the end; empty for the top. */
	String folder() {
		return path.substring(0, path.lastIndexOf('/') + 1);
	}
}
