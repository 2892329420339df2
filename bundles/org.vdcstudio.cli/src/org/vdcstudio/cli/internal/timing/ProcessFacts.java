/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.timing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What the operating system knows about this process. */
public final class ProcessFacts {

	private static final Path STATUS = Path.of("/proc/self/status");
	private static final String PEAK = "VmHWM:";

	private ProcessFacts() {
	}

	/** How long Java has been running. The process may be older, because the script that prepared it became it. */
	public static Duration age() {
		return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
	}

	/** How long processors have worked for it, all threads together; empty where the system does not say. */
	public static Optional<Duration> processorTime() {
		return ProcessHandle.current().info().totalCpuDuration();
	}

	/** The most memory it ever had, in MiB; empty where the system does not say. */
	public static OptionalLong peakMiB() {
		if (!Files.isReadable(STATUS)) {
			return OptionalLong.empty();
		}
		try (Stream<String> lines = Files.lines(STATUS)) {
			return lines.filter(line -> line.startsWith(PEAK)).mapToLong(ProcessFacts::mebibytes).findFirst();
		} catch (IOException e) {
			return OptionalLong.empty();
		}
	}

	private static long mebibytes(String line) {
		return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
	}
}
