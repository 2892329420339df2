/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;

/**
 * A design in one file or several, changed by tasks as the workbench does it.
 *
 * @param root  the file with the datacenter
 * @param texts what is in the files now, where that differs from the disk
 */
public record WrittenDesign(URI root, Map<URI, String> texts) {

	private static final DesignCheck CHECK = new DesignCheck(RuleRegistry.ofPlatform(), ValidationOptions.DEFAULT);

	/** Copies the map. */
	public WrittenDesign {
		texts = Map.copyOf(texts);
	}

	/** A design that comes with the product, by the path of its file below {@code examples}. */
	public static WrittenDesign example(String path) {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("examples/nested-lab"))) {
			folder = Objects.requireNonNull(folder.getParent(), "no examples");
		}
		return new WrittenDesign(URI.createFileURI(folder.resolve("examples").resolve(path).toString()), Map.of());
	}

	/** A design in one file. */
	public static WrittenDesign of(String text) {
		URI uri = URI.createURI("memory:/design.vdc");
		return new WrittenDesign(uri, Map.of(uri, text));
	}

	/** The same with another text in a file. */
	public WrittenDesign changed(String file, UnaryOperator<String> change) {
		LoadedDesign design = load();
		URI uri = design.files().stream().map(each -> each.eResource().getURI()).filter(each -> file.equals(each.lastSegment())).findFirst()
				.orElseThrow();
		Map<URI, String> changed = new HashMap<>(texts);
		changed.put(uri, change.apply(design.text(uri).orElseThrow()));
		return new WrittenDesign(root, changed);
	}

	private LoadedDesign load() {
		try {
			return VdcLanguage.standard().load(root, uri -> Optional.ofNullable(texts.get(uri)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static DesignModel model(LoadedDesign design) {
		return SnapshotBuilder.build(design.root(), design.source().problems());
	}

	/** The answers about it. */
	public Topology topology() {
		return Topology.of(model(load()).snapshot());
	}

	/** Asks something about its model. */
	public <T> T inModel(Function<DesignModel, T> question) {
		return question.apply(model(load()));
	}

	/** The design after a task; its answers must be without errors. */
	public <A> WrittenDesign after(Task<A> task, A answers) {
		LoadedDesign design = load();
		DesignModel model = model(design);
		List<Remark> errors = task.check(answers, Topology.of(model.snapshot())).stream().filter(Remark::isError).toList();
		assertTrue(errors.isEmpty(), errors::toString);
		Map<URI, String> changed = new HashMap<>(texts);
		VdcLanguage.standard().textEdits(design, task.edits(answers, model)).forEach(
				(file, edits) -> changed.put(file, TextEdit.apply(design.text(file).orElseThrow(), edits)));
		return new WrittenDesign(root, changed);
	}

	/** The text of its own file, or all that was changed when it is in several. */
	public String text() {
		return String.join("\n", texts.values());
	}

	/** What rules find that are no mere pieces of advice, one line each: the rule and the element. */
	public List<String> problems() {
		return CHECK.findings(load()).stream().filter(finding -> !finding.isSuppressed() && finding.severity().isAtLeast(Severity.WARNING))
				.map(finding -> "%s %s: %s".formatted(finding.rule(), finding.element().map(Object::toString).orElse(""), finding.message()))
				.toList();
	}
}
