/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.language.SourceTexts;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;

/** Whatever is done to the text of an open design, its findings are those of a check that starts from nothing. */
class SameAsFreshCheckTest {

	private static final int EDITS = 40;
	private static final Pattern WORD = Pattern.compile("\\S+");

	@TempDir
	Path folder = Path.of("");

	private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
	private final DesignCheck check = new DesignCheck(RuleRegistry.ofPlatform(), ValidationOptions.DEFAULT);

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void findingsAreThoseOfAFreshCheckAfterEachOfManyRandomEdits(int seed) throws IOException, InterruptedException {
		Random random = new Random(seed);
		Path file = Files.copy(example(), folder.resolve("lab.vdc"));
		OpenDesigns designs = new OpenDesigns(check, address -> PlainText.open(Path.of(address.toFileString())), opened -> {
			// nobody else is interested
		}, bugs::add);
		BlockingQueue<DesignFindings> reported = new LinkedBlockingQueue<>();
		try (Lease lease = designs.open(VdcLanguage.uri(file), address -> PlainText.open(file))) {
			lease.design().addListener(new DesignListener() {
				@Override
				public void findingsChanged(DesignFindings findings) {
					reported.add(findings);
				}
			});
			for (int edit = 0; edit < EDITS; edit++) {
				TextSnapshot now = change(lease.design(), random);
				assertEquals(fresh(file, now.content()), await(reported, now), () -> "after this text:\n" + now.content());
			}
		}
		assertEquals(List.of(), bugs);
	}

	private List<Finding> fresh(Path file, String text) throws IOException {
		Files.writeString(file, text);
		return check.findings(VdcLanguage.standard().load(VdcLanguage.uri(file), SourceTexts.NONE));
	}

	private static List<Finding> await(BlockingQueue<DesignFindings> reported, TextSnapshot wanted) throws InterruptedException {
		DesignFindings latest = Objects.requireNonNull(reported.poll(20, TimeUnit.SECONDS), "no findings");
		while (latest.text().stamp() != wanted.stamp()) {
			latest = Objects.requireNonNull(reported.poll(20, TimeUnit.SECONDS), "no findings of the last text");
		}
		return latest.findings();
	}

	/** Takes a word away, puts another in its place, writes it twice, or takes the last change back. */
	private static TextSnapshot change(OpenDesign design, Random random) {
		TextSnapshot now = design.text().snapshot();
		List<MatchResult> words = WORD.matcher(now.content()).results().toList();
		MatchResult word = words.get(random.nextInt(words.size()));
		String other = words.get(random.nextInt(words.size())).group();
		String text = switch (random.nextInt(4)) {
			case 0 -> "";
			case 1 -> other;
			case 2 -> word.group() + " " + other;
			default -> "undo";
		};
		if (text.equals("undo") && design.undo().toCompletableFuture().join()) {
			return design.text().snapshot();
		}
		return Objects.requireNonNull(design.text().replace("change", now,
				List.of(new TextEdit(word.start(), word.end() - word.start(), text))));
	}

	private static Path example() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("examples/nested-lab/lab.vdc"))) {
			folder = Objects.requireNonNull(folder.getParent(), "no examples");
		}
		return folder.resolve("examples/nested-lab/lab.vdc");
	}
}
