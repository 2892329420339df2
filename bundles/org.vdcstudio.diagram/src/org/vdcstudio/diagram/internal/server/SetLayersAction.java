/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.jdt.annotation.Nullable;

/** The user of the page has chosen layers and filters; without any choice, the page only asks what there is. */
public class SetLayersAction extends Action {

	/** The kind on the wire. */
	public static final String KIND = "setVdcLayers";

	/** Filled while reading a message. */
	private @Nullable List<@Nullable String> layers;
	private @Nullable List<@Nullable String> filters;
	private @Nullable List<@Nullable String> overlays;

	/** Made while reading a message. */
	public SetLayersAction() {
		super(KIND);
	}

	boolean asksOnly() {
		return layers == null && filters == null && overlays == null;
	}

	Set<String> layers() {
		return known(layers);
	}

	Set<String> filters() {
		return known(filters);
	}

	/** Empty when the page says nothing of overlays, and leaves them as they are. */
	Optional<Set<String>> overlays() {
		return Optional.ofNullable(overlays).map(SetLayersAction::known);
	}

	private static Set<String> known(@Nullable List<@Nullable String> names) {
		return names == null ? Set.of() : names.stream().flatMap(Stream::ofNullable).collect(Collectors.toSet());
	}
}
