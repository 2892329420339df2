/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.document.PlainText;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;

class UnsavedTextKeeperTest {

	private static final long PATIENCE_SECONDS = 30;

	@TempDir
	Path folder = Path.of("");

	private Path kept = folder;
	private Path file = folder;
	private final BlockingQueue<IOException> failures = new LinkedBlockingQueue<>();
	private UnsavedTextKeeper keeper = keeper(folder);
	private final OpenDesigns designs = new OpenDesigns(new DesignCheck(RuleRegistry.ofPlatform(), ValidationOptions.DEFAULT),
			address -> PlainText.open(Path.of(address.toFileString())), design -> keeper.follow(design), failure -> {
				throw new AssertionError(failure);
			});

	private UnsavedTextKeeper keeper(Path place) {
		return new UnsavedTextKeeper(new UnsavedTexts(place), Duration.ZERO, failures::add);
	}

	@BeforeEach
	void writeFile() throws IOException {
		kept = Files.createDirectory(folder.resolve("kept"));
		file = folder.resolve("lab.vdc");
		Files.writeString(file, "datacenter Lab { }");
		keeper = keeper(kept);
	}

	@AfterEach
	void end() throws IOException {
		keeper.end();
	}

	private Lease open() throws IOException {
		return designs.open(VdcLanguage.uri(file), address -> PlainText.open(file));
	}

	private static void rename(OpenDesign design, String name) {
		var now = design.text().snapshot();
		design.text().replace("Rename", now, List.of(new TextEdit(11, now.content().indexOf(' ', 11) - 11, name)));
	}

	@Test
	void typedTextIsKeptUntilItIsSaved() throws IOException {
		try (Lease lease = open()) {
			rename(lease.design(), "One");
			awaitLeft("datacenter One { }");
			rename(lease.design(), "Two");
			awaitLeft("datacenter Two { }");
			lease.design().save();
			awaitLeft();
		}
	}

	@Test
	void undoneChangeIsForgotten() throws IOException {
		try (Lease lease = open()) {
			rename(lease.design(), "One");
			awaitLeft("datacenter One { }");
			lease.design().undo();
			awaitLeft();
		}
	}

	@Test
	void closedDesignIsForgotten() throws IOException {
		try (Lease lease = open()) {
			rename(lease.design(), "One");
			awaitLeft("datacenter One { }");
		}
		awaitLeft();
	}

	@Test
	void nothingIsLeftAfterTheEnd() throws IOException {
		try (Lease lease = open()) {
			rename(lease.design(), "One");
			awaitLeft("datacenter One { }");
			keeper.end();
			rename(lease.design(), "Two");
			assertEquals(List.of(), left());
		}
	}

	@Test
	void textThatCannotBeKeptIsReported() throws IOException, InterruptedException {
		keeper = keeper(Files.writeString(folder.resolve("no-folder"), ""));
		try (Lease lease = open()) {
			rename(lease.design(), "One");
			assertNotNull(failures.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
		}
	}

	private List<String> left() throws IOException {
		return new UnsavedTexts(kept).leftBehind().stream().map(UnsavedText::content).toList();
	}

	/** Waits until just these texts are kept. */
	private void awaitLeft(String... texts) throws IOException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (!isLeft(texts) && System.nanoTime() < end) {
			Thread.onSpinWait();
		}
		assertEquals(List.of(texts), left());
	}

	/** The keeper may remove a text while it is read here, which the next look sees. */
	private boolean isLeft(String... texts) throws IOException {
		try {
			return left().equals(List.of(texts));
		} catch (NoSuchFileException e) {
			return false;
		}
	}
}
