/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.vdcstudio.viewpoint.DiagramDescription;
import org.vdcstudio.viewpoint.SpecificationProblem;
import org.vdcstudio.viewpoint.SpecificationResult;
import org.vdcstudio.viewpoint.ViewpointSpecification;
import org.vdcstudio.viewpoint.ViewpointSpecifications;

/** The viewpoints that come with the product, for programs that run without a platform and hence without extensions. */
public final class BuiltInViewpoints {

	/** The specifications that plugin.xml contributes, in the same order. */
	private static final List<String> PATHS = List.of( //
			"description/physical.odesign", //
			"description/network.odesign", //
			"description/storage.odesign", //
			"description/cluster.odesign", //
			"description/lab.odesign", //
			"description/naming.odesign");

	private BuiltInViewpoints() {
	}

	/** {@return the specifications of this bundle as one, freshly read; its problems name the file they are in} */
	public static SpecificationResult read() {
		List<SpecificationResult> results = PATHS.stream().map(BuiltInViewpoints::read).toList();
		List<DiagramDescription> diagrams = results.stream()
				.flatMap(result -> result.specification().diagrams().stream()).toList();
		List<SpecificationProblem> problems = results.stream().flatMap(result -> result.problems().stream()).toList();
		return new SpecificationResult(new ViewpointSpecification("org.vdcstudio.design/description", diagrams), problems);
	}

	private static SpecificationResult read(String path) {
		try (InputStream in = Objects.requireNonNull(BuiltInViewpoints.class.getResourceAsStream("/" + path), path)) {
			return ViewpointSpecifications.read("org.vdcstudio.design/" + path,
					new String(in.readAllBytes(), StandardCharsets.UTF_8),
					name -> Class.forName(name, true, BuiltInViewpoints.class.getClassLoader()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
