/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.internal.terminal.Terminal;

/**
 * What the diagrams of a viewpoint can be drawn of.
 *
 * @param file      where it was looked for
 * @param viewpoint the name of the viewpoint
 * @param all       what there is, that of the first diagram first
 * @param name      the qualified name of each
 */
record Roots<R>(Path file, String viewpoint, List<R> all, Function<? super R, String> name) {

	/**
	 * The one that is meant; when nobody said, the first, and the terminal is told of the others.
	 *
	 * @throws UserException when there is none, or none of that name
	 */
	R choose(@Nullable String wanted, Terminal terminal) {
		if (all.isEmpty()) {
			throw new UserException("%s has nothing that viewpoint '%s' shows".formatted(file, viewpoint));
		}
		String names = all.stream().map(name).collect(Collectors.joining(", "));
		if (wanted != null) {
			return all.stream().filter(root -> name.apply(root).equals(wanted)).findFirst().orElseThrow(
					() -> new UserException("viewpoint '%s' shows no '%s', but %s".formatted(viewpoint, wanted, names)));
		}
		if (all.size() > 1) {
			terminal.say("showing %s; --of shows another one of %s".formatted(name.apply(all.getFirst()), names));
		}
		return all.getFirst();
	}
}
