/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal.bench;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.vdcstudio.workbench.internal.WorkbenchApplication;

/**
 * Runs the workbench with somebody in front of it who measures, and ends it. Arguments: the moment in which the process was started,
 * in milliseconds since 1970, and a design to open; without a design the workbench comes up as it was left.
 */
public final class WorkbenchBenchApplication implements IApplication {

	private static final int FAILED = 3;

	@Override
	public Object start(IApplicationContext context) {
		List<String> words = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		long started = Long.parseLong(words.getFirst());
		Benchmark benchmark = words.size() > 1 ? new WorkBenchmark(started, Path.of(words.get(1))) : new RestartBenchmark(started);
		Object result = new WorkbenchApplication(benchmark::begin).start(context);
		return benchmark.hasFailed() ? Integer.valueOf(FAILED) : result;
	}

	@Override
	public void stop() {
		// the workbench ends when its window is closed
	}
}
