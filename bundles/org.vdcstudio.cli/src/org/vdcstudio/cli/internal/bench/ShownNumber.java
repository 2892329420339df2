/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.bench;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.render.RenderOptions;
import org.vdcstudio.render.Renderer;
import org.vdcstudio.render.ViewLayout;

/**
 * A number in the text of a design that a diagram shows in some way, so that an edit of it changes the diagram.
 *
 * @param offset where its last digit is
 */
record ShownNumber(int offset) {

	/** What the viewpoints show of hosts, networks, storage and names. */
	private static final Pattern NUMBER = Pattern.compile("(?<=memory |vlan |speed |size |A dns-01 172\\.16\\.0\\.)\\d+");
	private static final int MOST = 40;
	private static final int DECIMAL = 10;

	/**
	 * Looks for the first such number.
	 *
	 * @return empty when none of the first numbers of the text can be seen in the diagram
	 */
	static Optional<ShownNumber> in(DiagramSample sample) {
		String before = picture(sample.subject(), sample.text());
		return NUMBER.matcher(sample.text()).results().limit(MOST).map(found -> new ShownNumber(found.end() - 1))
				.filter(number -> !picture(sample.subject(), number.changed(sample.text())).equals(before)).findFirst();
	}

	private static String picture(DiagramSubject subject, String text) {
		return subject.evaluate(VdcLanguage.standard().parse(text).resources().getResources())
				.map(evaluation -> Renderer.svg(evaluation.view(), ViewLayout.arrange(evaluation.view()), RenderOptions.DEFAULT)).orElse("");
	}

	/** Makes the number the next larger or smaller one, and what it was when it is made again. */
	TextEdit edit(String text) {
		return new TextEdit(offset, 1, Integer.toString(Character.digit(text.charAt(offset), DECIMAL) ^ 1));
	}

	private String changed(String text) {
		return TextEdit.apply(text, List.of(edit(text)));
	}
}
