/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.internal.files.OutputFile;
import org.vdcstudio.cli.internal.generate.FleetSize;
import org.vdcstudio.cli.internal.generate.SyntheticDesign;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.document.OpenDesigns.TextOpener;
import org.vdcstudio.document.PlainText;
import org.vdcstudio.document.TextSnapshot;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;

/** Times what follows an edit of an open design: the new model, and the new findings. */
public final class EditBenchmark {

	private static final List<Measurement> MEASUREMENTS = List.of(new Measurement(new FleetSize(46, 930), 200),
			new Measurement(new FleetSize(460, 9_300), 20));
	private static final long SEED = 1;
	/** A person who types has warmed up the process after so many edits. */
	private static final int WARM_UP = 60;
	/** What is typed: a number that changes, a reference that breaks and is mended, a name that many refer to. */
	private static final List<Typing> TYPING = List.of(new Typing("memory 4 GiB", "memory 5 GiB"), new Typing("uplinks vmnic0", "uplinks vmnic9"),
			new Typing("fqdn \"esx-0007.", "fqdn \"esx-7000."), new Typing("vmotion\n", "vmotio\n"));

	private final RuleRegistry rules;
	private final PrintWriter out;

	/** How many edits of a design of some size. */
	private record Measurement(FleetSize size, int edits) {
	}

	/** One change and its way back. */
	private record Typing(String before, String after) {
	}

	/** Measures with {@code rules} and writes a table to {@code out}. */
	public EditBenchmark(RuleRegistry rules, PrintWriter out) {
		this.rules = rules;
		this.out = out;
	}

	/** Measures all sizes. */
	public void run() throws IOException, InterruptedException {
		out.println("an edit of an open design, in this process, after up to %d edits to warm up".formatted(WARM_UP));
		Path folder = Files.createTempDirectory("vdc-bench-");
		Path file = folder.resolve("design.vdc");
		try {
			for (Measurement each : MEASUREMENTS) {
				OutputFile.write(file, target -> new SyntheticDesign(each.size(), SEED).write(target));
				measure(each, file);
			}
		} finally {
			Files.deleteIfExists(file);
			Files.delete(folder);
		}
	}

	private void measure(Measurement what, Path file) throws IOException, InterruptedException {
		TextOpener opener = address -> PlainText.open(Path.of(address.toFileString()));
		List<Throwable> failures = new ArrayList<>();
		OpenDesigns designs = new OpenDesigns(new DesignCheck(rules, ValidationOptions.DEFAULT), opener, opened -> {
			// nobody else is interested
		}, failures::add);
		try (Lease lease = designs.open(VdcLanguage.uri(file), opener)) {
			AwaitedFindings findings = new AwaitedFindings(lease.design());
			for (int i = 0; i < Math.min(WARM_UP, what.edits()); i++) {
				findings.await(type(lease.design(), i));
			}
			Times toModel = new Times();
			Times toFindings = new Times();
			for (int i = 0; i < what.edits(); i++) {
				long begin = System.nanoTime();
				TextSnapshot now = type(lease.design(), i);
				findings.await(now);
				toFindings.add(System.nanoTime() - begin);
			}
			for (int i = 0; i < what.edits(); i++) {
				long begin = System.nanoTime();
				type(lease.design(), i);
				lease.design().access(access -> access.revision()).join();
				toModel.add(System.nanoTime() - begin);
			}
			write(what, lease.design(), toModel, toFindings);
		}
		if (!failures.isEmpty()) {
			throw new IllegalStateException("the design could not be checked", failures.getFirst());
		}
	}

	private static TextSnapshot type(OpenDesign design, int number) {
		TextSnapshot now = design.text().snapshot();
		Typing typing = TYPING.get(number / 2 % TYPING.size());
		String what = number % 2 == 0 ? typing.before() : typing.after();
		int offset = now.content().indexOf(what);
		@Nullable
		TextSnapshot after = offset < 0 ? null
				: design.text().replace("type", now, List.of(new TextEdit(offset, what.length(),
						number % 2 == 0 ? typing.after() : typing.before())));
		if (after == null) {
			throw new UserException("the synthetic design has no '%s' to be changed".formatted(what));
		}
		return after;
	}

	private void write(Measurement what, OpenDesign design, Times toModel, Times toFindings) {
		out.println();
		out.println("%,d hosts, %,d VMs: %,d lines, %d edits".formatted(what.size().hosts(), what.size().vms(),
				design.text().snapshot().content().lines().count(), what.edits()));
		out.println("    to the model     %s".formatted(toModel.summary()));
		out.println("    to the findings  %s".formatted(toFindings.summary()));
		out.flush();
	}
}
