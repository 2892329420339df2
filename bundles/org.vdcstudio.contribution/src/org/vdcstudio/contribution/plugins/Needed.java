/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.contribution.plugins;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.container.ModuleRevisionBuilder.GenericInfo;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/** What a plug-in needs that is not installed yet, so that no resource stands behind it. */
record Needed(GenericInfo need) implements Requirement {

	@Override
	public String getNamespace() {
		return need.getNamespace();
	}

	@Override
	@NonNullByDefault({})
	public Map<String, String> getDirectives() {
		return need.getDirectives();
	}

	@Override
	@NonNullByDefault({})
	public Map<String, Object> getAttributes() {
		return need.getAttributes();
	}

	@Override
	public @Nullable Resource getResource() {
		return null;
	}
}
