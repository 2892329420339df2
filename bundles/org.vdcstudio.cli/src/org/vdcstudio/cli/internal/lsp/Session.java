/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.services.LanguageClient;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;

/** One editor: its open texts, their designs, and what is found in them. */
final class Session {

	/**
	 * A place that a request is about.
	 *
	 * @param design    the design
	 * @param file      the file
	 * @param positions the positions in the text that the design was read from
	 * @param offset    the offset of the place
	 */
	record Place(ServedDesign design, URI file, TextPositions positions, int offset) {
	}

	private final OpenTexts texts = new OpenTexts();
	private final ServedDesigns designs = new ServedDesigns(texts);
	private final DesignOwner owner = new DesignOwner(this::onBug);
	private final RuleRegistry registry;
	private final Diagnostics diagnostics;
	private volatile CheckSettings settings;
	private volatile DesignCheck check;
	private volatile Capabilities capabilities = Capabilities.NONE;
	private volatile @Nullable LanguageClient client;

	Session(RuleRegistry registry, CheckSettings settings) {
		this.registry = registry;
		this.settings = settings;
		check = new DesignCheck(registry, ValidationOptions.DEFAULT);
		diagnostics = new Diagnostics(texts, registry);
	}

	void connect(LanguageClient editor) {
		client = editor;
	}

	OpenTexts texts() {
		return texts;
	}

	ServedDesigns designs() {
		return designs;
	}

	Diagnostics diagnostics() {
		return diagnostics;
	}

	RuleRegistry registry() {
		return registry;
	}

	DesignCheck check() {
		return check;
	}

	/** What the editor can do. */
	Capabilities capabilities() {
		return capabilities;
	}

	void setCapabilities(@Nullable ClientCapabilities given) {
		capabilities = Capabilities.of(given);
	}

	Optional<LanguageClient> client() {
		return Optional.ofNullable(client);
	}

	/** Uses other settings, or the same ones in other folders; says what is wrong with them and goes on without them. */
	void use(Function<CheckSettings, CheckSettings> change) {
		CheckSettings wanted = change.apply(settings);
		try {
			check = wanted.check(registry, designs.folders());
			settings = wanted;
		} catch (UserException e) {
			say(MessageType.Error, "VDC Studio: " + e.getMessage());
		}
		owner.answer(cancel -> {
			designs.open().forEach(ServedDesign::recheck);
			return true;
		});
		changed();
	}

	/** Something changed: the rules look at it when nothing else has changed for a moment. */
	void changed() {
		owner.soon(this::publish);
	}

	private void publish() {
		Map<ServedDesign, List<Finding>> findings = new LinkedHashMap<>();
		DesignCheck present = check;
		designs.open().forEach(design -> findings.put(design, design.findings(present)));
		client().ifPresent(editor -> diagnostics.show(findings, editor));
	}

	/** Answers a request about a design; the answer without one is given when the file cannot be read. */
	<T> CompletableFuture<T> answer(String address, T without, Function<Place, T> work) {
		return answer(address, new Position(0, 0), without, work);
	}

	/** Answers a request about a place. */
	<T> CompletableFuture<T> answer(String address, Position position, T without, Function<Place, T> work) {
		return owner.answer(cancel -> place(address, position, cancel).map(work).orElse(without));
	}

	/** Answers a request about a place to which there may be no answer. */
	<T> CompletableFuture<@Nullable T> answerIfAny(String address, Position position, Function<Place, Optional<T>> work) {
		return owner.<@Nullable T>answer(cancel -> place(address, position, cancel).flatMap(work).orElse(null));
	}

	private Optional<Place> place(String address, Position position, CancelChecker cancel) {
		URI file = OpenTexts.file(address);
		Optional<ServedDesign> design = designs.of(file);
		cancel.checkCanceled();
		return design.map(found -> {
			TextPositions positions = found.positions(file);
			return new Place(found, file, positions, positions.offset(position));
		});
	}

	/** Does other work on the thread that owns the designs. */
	<T> CompletableFuture<T> answer(Function<ServedDesigns, T> work) {
		return owner.answer(cancel -> work.apply(designs));
	}

	/** Tells the user something. */
	/** Writes an error to the log of the editor. */
	void log(String error) {
		client().ifPresent(editor -> editor.logMessage(new MessageParams(MessageType.Error, error)));
	}

	void say(MessageType type, String message) {
		client().ifPresent(editor -> editor.showMessage(new MessageParams(type, message)));
	}

	private void onBug(Throwable bug) {
		log("This is a bug in VDC Studio: " + bug);
	}

	void end() {
		owner.end();
	}
}
